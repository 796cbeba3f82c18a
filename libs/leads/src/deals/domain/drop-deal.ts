import { dayOf, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import { dealStage, type Deal } from './deal';
import type { DealEvent } from './deal.events';

export interface DropDeal {
  readonly reason: string;
}

/**
 * The parties gave the deal up before production. It lowers the performance rate and stays in the denominators (S126).
 * Errors: LEADS.DEAL_ENDED, LEADS.DEAL_IN_PRODUCTION
 */
export function dropDeal(state: Deal, command: Given<DropDeal>, _: unknown, now: Instant): Decision<DealEvent> {
  if (state.status === 'ENDED') return refuse('LEADS.DEAL_ENDED', { outcome: state.outcome });
  if (dealStage(state) === 'IN_PRODUCTION') return refuse('LEADS.DEAL_IN_PRODUCTION');
  return Ok([{ type: 'DealEnded', outcome: 'DROPPED', reason: command.reason, endedOn: dayOf(now) }]);
}
