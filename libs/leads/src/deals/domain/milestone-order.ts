import type { DomainError, LegalDay } from '@luodi/domain';
import { MILESTONE_ORDER, type Deal, type Milestone } from './deal';

/**
 * Why a milestone cannot stand on this day: order REGISTERED → STARTED → COMPLETED → IN_PRODUCTION, never before the
 * previous one, admission between signing and start (S001). A firm may be registered before it signs.
 * @param previousMustBe what the previous milestone must have become: reported to report, verified to verify
 */
export function milestoneFaults(
  state: Deal,
  milestone: Milestone,
  reachedOn: LegalDay,
  previousMustBe: 'REPORTED' | 'VERIFIED',
): DomainError[] {
  const faults: DomainError[] = [];
  if (milestone === 'REGISTERED') return faults;
  if (state.status !== 'ADMITTED') faults.push({ code: 'LEADS.NOT_ADMITTED_YET' });
  const previous = MILESTONE_ORDER[MILESTONE_ORDER.indexOf(milestone) - 1] ?? 'REGISTERED';
  const before = state.milestones[previous];
  const stands = before?.status === 'VERIFIED' || (previousMustBe === 'REPORTED' && before?.status === 'REPORTED');
  if (!before || !stands)
    faults.push({ code: 'LEADS.MILESTONE_OUT_OF_ORDER', facts: { missing: previous }, path: 'milestone' });
  else if (reachedOn < before.reachedOn)
    faults.push({
      code: 'LEADS.MILESTONE_BEFORE_PREVIOUS',
      facts: { previousOn: before.reachedOn },
      path: 'reachedOn',
    });
  const signedOn = state.agreed?.signedOn ?? reachedOn;
  if (reachedOn < signedOn)
    faults.push({ code: 'LEADS.MILESTONE_BEFORE_SIGNING', facts: { signedOn }, path: 'reachedOn' });
  return faults;
}
