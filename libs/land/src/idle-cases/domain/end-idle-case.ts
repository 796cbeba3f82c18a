import { Ok, refuse, type Decision, type Given, type LegalDay } from '@luodi/domain';
import type { IdleCase } from './idle-case';
import type { IdleCaseClosed } from './idle-case.events';

export interface EndIdleCase {
  readonly projectId: string;
  readonly on: LegalDay;
  readonly reason: string;
}

/** The parcel was taken back: nothing is left to dispose of. A fee still due stays on record as unpaid. Errors: LAND.NO_IDLE_CASE, LAND.IDLE_CASE_CLOSED */
export function endIdleCase(
  { facts, closedOn }: IdleCase,
  { on, reason }: Given<EndIdleCase>,
): Decision<IdleCaseClosed> {
  if (!facts) return refuse('LAND.NO_IDLE_CASE');
  if (closedOn !== undefined) return refuse('LAND.IDLE_CASE_CLOSED');
  return Ok([{ type: 'IdleCaseClosed', reason, on }]);
}
