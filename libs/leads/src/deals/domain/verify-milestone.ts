import { Ok, refuse, refuseAll, type Decision, type Given } from '@luodi/domain';
import { actorId, type Deal, type Milestone } from './deal';
import type { DealEvent } from './deal.events';
import { milestoneFaults } from './milestone-order';

export interface VerifyMilestone {
  readonly milestone: Milestone;
  readonly result: 'VERIFIED' | 'RETURNED';
  readonly note?: string | undefined;
}

/**
 * Another person than the reporter verifies a milestone, or returns it with a note (S29). Verified, it is published once.
 * Errors: LEADS.DEAL_ENDED, LEADS.MILESTONE_NOT_REPORTED, LEADS.MILESTONE_ALREADY_VERIFIED, LEADS.OWN_REPORT,
 * LEADS.NOTE_MISSING, and together order, dates and admission
 */
export function verifyMilestone(state: Deal, command: Given<VerifyMilestone>): Decision<DealEvent> {
  if (state.status === 'ENDED') return refuse('LEADS.DEAL_ENDED', { outcome: state.outcome });
  const { milestone, result, note } = command;
  const report = state.milestones[milestone];
  if (report?.status === 'VERIFIED') return refuse('LEADS.MILESTONE_ALREADY_VERIFIED');
  if (report?.status !== 'REPORTED') return refuse('LEADS.MILESTONE_NOT_REPORTED');
  const by = actorId(command.by);
  if (report.reportedBy === by) return refuse('LEADS.OWN_REPORT');
  if (result === 'RETURNED') {
    if (!note) return refuse('LEADS.NOTE_MISSING', undefined, 'note');
    return Ok([{ type: 'MilestoneReturned', milestone, note, returnedBy: by }]);
  }
  const refused = refuseAll(milestoneFaults(state, milestone, report.reachedOn, 'VERIFIED'));
  if (refused) return refused;
  const { reachedOn, evidence } = report;
  return Ok([{ type: 'MilestoneVerified', milestone, reachedOn, evidence, verifiedBy: by }]);
}
