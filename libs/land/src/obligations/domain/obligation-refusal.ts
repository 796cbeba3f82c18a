import { refuse } from '@luodi/domain';
import { isRunning, type RunningObligation, type StartObligation } from './start-obligation';

type Checked =
  | { readonly running: RunningObligation; readonly refusal?: undefined }
  | { readonly running?: undefined; readonly refusal: ReturnType<typeof refuse> };

/** An obligation that a person may still act on. Errors: LAND.NOT_DELIVERED, .OBLIGATION_CLOSED, .ALREADY_STARTED */
export function runningOr(obligation: StartObligation): Checked {
  if (isRunning(obligation)) return { running: obligation };
  if (!obligation.facts) return { refusal: refuse('LAND.NOT_DELIVERED') };
  if (obligation.closed) return { refusal: refuse('LAND.OBLIGATION_CLOSED') };
  return { refusal: refuse('LAND.ALREADY_STARTED', { startedOn: obligation.startedOn ?? '' }) };
}
