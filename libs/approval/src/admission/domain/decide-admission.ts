import { dayOf, Ok, refuse, type Decision, type Given, type Instant, type LegalDay } from '@luodi/domain';
import type { AdmissionCase, OpenedAdmission } from './admission-case';
import type { AdmissionCaseEvent } from './admission-case.events';
import type { AdmissionRules, RuleVersion } from './admission-policies';
import { mayReview } from './may-review';
import { reviewResult } from './review-result';

/** The chair's words; the result is not among them. */
export interface DecideAdmission {
  readonly comment: string;
  /** Number of the minutes of the meeting. */
  readonly minutesNumber?: string | undefined;
}

/** The meeting that reviewed the case: today's or the last one it was on the agenda of. */
const heldMeeting = (
  { meetingOn, lastMeetingOn, laidAsideOn }: OpenedAdmission,
  today: LegalDay,
): LegalDay | undefined => (!laidAsideOn && meetingOn <= today ? meetingOn : lastMeetingOn);

/**
 * Ends a review with the result its sheets, standards and opinions give. The chair records it and cannot turn a fail
 * into a pass (requirements 4.5), nor decide before the quorum has scored (S022) and before
 * the meeting was held (S021); the record names the meeting and its minutes.
 * Errors: APPROVAL.ADMISSION_CLOSED, APPROVAL.EXPERTS_NOT_DRAWN, APPROVAL.QUORUM_NOT_REACHED,
 * APPROVAL.ENERGY_OPINION_MISSING, APPROVAL.CHAIR_HAS_SCORED, APPROVAL.MEETING_NOT_HELD
 */
export function decideAdmission(
  state: AdmissionCase,
  { comment, minutesNumber, by }: Given<DecideAdmission>,
  { admission }: { readonly admission: RuleVersion<AdmissionRules> },
  now: Instant,
): Decision<AdmissionCaseEvent> {
  const review = mayReview(state);
  if (!review.ok) return review;
  const open = review.value;
  if (!open.draw) return refuse('APPROVAL.EXPERTS_NOT_DRAWN');
  if (by.kind === 'person' && open.draw.experts.some(({ expertId }) => expertId === by.personId)) {
    return refuse('APPROVAL.CHAIR_HAS_SCORED');
  }
  const scored = open.sheets.length;
  const { quorum } = admission.content;
  if (scored < quorum) return refuse('APPROVAL.QUORUM_NOT_REACHED', { quorum, scored });
  if (open.negativeList === 'RESTRICTED' && !open.energyOpinion) {
    return refuse('APPROVAL.ENERGY_OPINION_MISSING', { entry: open.entry?.code ?? '' });
  }
  const today = dayOf(now);
  const meetingOn = heldMeeting(open, today);
  if (meetingOn === undefined) return refuse('APPROVAL.MEETING_NOT_HELD', { meetingOn: open.meetingOn });
  const outcome = reviewResult(open, admission.content);
  const held = { meetingOn, ...(minutesNumber && { minutesNumber }) };
  return Ok([{ type: 'AdmissionDecided', on: today, outcome, sheets: scored, comment, ...held, by }]);
}
