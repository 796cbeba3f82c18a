import { dayOf, Ok, refuse, refuseAll, type Decision, type Given, type Instant, type LegalDay } from '@luodi/domain';
import { actorId, type Deal, type Milestone } from './deal';
import type { DealEvent } from './deal.events';
import { milestoneFaults } from './milestone-order';

export interface ReportMilestone {
  readonly milestone: Milestone;
  readonly reachedOn: LegalDay;
  readonly evidence: string;
  /** Set for the account of a firm: it sees and reports its own deals only. */
  readonly firmCreditCode?: string | undefined;
}

/**
 * Reports a milestone with its evidence (8.4). Nothing is published before another person verified it.
 * Errors: LEADS.DEAL_NOT_FOUND, LEADS.DEAL_ENDED, LEADS.MILESTONE_ALREADY_*, and together order, dates and admission
 */
export function reportMilestone(
  state: Deal,
  command: Given<ReportMilestone>,
  _: unknown,
  now: Instant,
): Decision<DealEvent> {
  if (command.firmCreditCode !== undefined && command.firmCreditCode !== state.agreed?.firmCreditCode)
    return refuse('LEADS.DEAL_NOT_FOUND');
  if (state.status === 'ENDED') return refuse('LEADS.DEAL_ENDED', { outcome: state.outcome });
  const { milestone, reachedOn, evidence } = command;
  const known = state.milestones[milestone]?.status;
  if (known === 'VERIFIED') return refuse('LEADS.MILESTONE_ALREADY_VERIFIED');
  if (known === 'REPORTED') return refuse('LEADS.MILESTONE_ALREADY_REPORTED');
  const today = dayOf(now);
  const refused = refuseAll([
    ...milestoneFaults(state, milestone, reachedOn, 'REPORTED'),
    ...(reachedOn > today ? [{ code: 'LEADS.REACHED_IN_FUTURE', facts: { today }, path: 'reachedOn' }] : []),
  ]);
  if (refused) return refused;
  return Ok([{ type: 'MilestoneReported', milestone, reachedOn, evidence, reportedBy: actorId(command.by) }]);
}
