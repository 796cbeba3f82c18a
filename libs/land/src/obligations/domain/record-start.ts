import { Ok, refuse, type Decision, type Given, type LegalDay } from '@luodi/domain';
import { restatedFacts } from './restated-facts';
import type { StartObligation } from './start-obligation';
import type { ExitFactsStated, StartRecorded } from './start-obligation.events';

export interface RecordStart {
  readonly projectId: string;
  readonly on: LegalDay;
}

/** A verified start ends the obligation and its timers; it may be told before the handover is. Errors: LAND.ALREADY_STARTED */
export function recordStart(
  obligation: StartObligation,
  { on }: Given<RecordStart>,
): Decision<StartRecorded | ExitFactsStated> {
  if (obligation.startedOn !== undefined) return refuse('LAND.ALREADY_STARTED', { startedOn: obligation.startedOn });
  return Ok([{ type: 'StartRecorded', on }, ...restatedFacts(obligation)]);
}
