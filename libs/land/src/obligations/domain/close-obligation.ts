import { Ok, refuse, type Decision, type Given, type LegalDay } from '@luodi/domain';
import type { StartObligation } from './start-obligation';
import type { ObligationClosed } from './start-obligation.events';

export interface CloseObligation {
  readonly projectId: string;
  readonly exitId: string;
  readonly on: LegalDay;
}

/** The parcel was taken back: nothing is owed any more. Errors: LAND.OBLIGATION_CLOSED */
export function closeObligation(
  obligation: StartObligation,
  { exitId, on }: Given<CloseObligation>,
): Decision<ObligationClosed> {
  if (obligation.closed) return refuse('LAND.OBLIGATION_CLOSED');
  return Ok([{ type: 'ObligationClosed', exitId, on }]);
}
