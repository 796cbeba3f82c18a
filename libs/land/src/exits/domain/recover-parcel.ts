import { dayOf, Ok, refuse, type Decision, type Given, type Instant, type LegalDay } from '@luodi/domain';
import type { ExitCase } from './exit-case';
import type { ParcelRecovered } from './exit-case.events';
import { runningExit } from './open-exit-gate';

export interface RecoverParcel {
  readonly exitId: string;
  readonly recoveredOn: LegalDay;
  readonly documentNumber: string;
}

/**
 * The parcel is back (S082). Lawful recovery needs its decision, every method its compensation.
 * Errors: the gate's, LAND.EXIT_METHOD_MISSING, .EXIT_FACTS_MISSING, .EXIT_COMPENSATION_MISSING, .EXIT_DECISION_MISSING, .DAY_TOO_EARLY, .DAY_IN_FUTURE
 */
export function recoverParcel(
  exit: ExitCase,
  { recoveredOn, documentNumber, by }: Given<RecoverParcel>,
  _policies: unknown,
  now: Instant,
): Decision<ParcelRecovered> {
  const { running, refusal } = runningExit(exit);
  if (refusal) return refusal;
  const { chosen, land, compensation, decision } = running;
  if (!chosen) return refuse('LAND.EXIT_METHOD_MISSING');
  if (!land) return refuse('LAND.EXIT_FACTS_MISSING');
  if (!compensation) return refuse('LAND.EXIT_COMPENSATION_MISSING');
  if (chosen.method === 'RECOVER' && !decision) return refuse('LAND.EXIT_DECISION_MISSING');
  if (decision && recoveredOn < decision.on)
    return refuse('LAND.DAY_TOO_EARLY', { earliest: decision.on }, 'recoveredOn');
  if (recoveredOn > dayOf(now)) return refuse('LAND.DAY_IN_FUTURE', { day: recoveredOn }, 'recoveredOn');
  return Ok([{ type: 'ParcelRecovered', on: recoveredOn, documentNumber, by }]);
}
