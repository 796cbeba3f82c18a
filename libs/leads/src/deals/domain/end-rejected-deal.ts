import { Ok, type Decision, type Given, type LegalDay } from '@luodi/domain';
import type { Deal } from './deal';
import type { DealEvent } from './deal.events';

export interface EndRejectedDeal {
  readonly reason: string;
  readonly decidedOn: LegalDay;
}

/**
 * A rejection ends the deal as NOT_ADMITTED; it stays in the denominators of the rates (requirements 5, points 1 and
 * 8.1). A deal that the parties dropped before keeps its own end.
 */
export const endRejectedDeal = (state: Deal, command: Given<EndRejectedDeal>): Decision<DealEvent> =>
  state.status === 'ENDED'
    ? Ok([])
    : Ok([{ type: 'DealEnded', outcome: 'NOT_ADMITTED', reason: command.reason, endedOn: command.decidedOn }]);
