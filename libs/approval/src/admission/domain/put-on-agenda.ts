import { dayOf, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import type { AdmissionCase, OpenedAdmission } from './admission-case';
import type { AdmissionCaseEvent } from './admission-case.events';
import { mayReview } from './may-review';
import { nextMeeting } from './review-meeting';
import type { RollOverRules } from './roll-over-meeting';

export interface PutOnAgenda {
  readonly reason: string;
}

/**
 * Puts a case that was laid aside on the agenda of the next meeting.
 * Errors: APPROVAL.ADMISSION_CLOSED, APPROVAL.ADMISSION_ON_AGENDA
 */
export function putOnAgenda(
  state: AdmissionCase,
  { reason, by }: Given<PutOnAgenda>,
  { admission, calendar }: RollOverRules,
  now: Instant,
): Decision<AdmissionCaseEvent> {
  const review = mayReview(state);
  if (!review.ok) return review;
  const { laidAsideOn, meetingOn } = review.value;
  if (!laidAsideOn) return refuse('APPROVAL.ADMISSION_ON_AGENDA', { meetingOn });
  const next = nextMeeting(admission.content.meeting, calendar.content, dayOf(now));
  return Ok([{ type: 'PutOnAgenda', ...next, cause: 'PERSON', reason, by }]);
}

/** A case is complete when the quorum has scored and a mandatory energy opinion is there (S022, S026). */
const isComplete = ({ sheets, quorum, negativeList, energyOpinion }: OpenedAdmission): boolean =>
  sheets.length >= quorum && (negativeList !== 'RESTRICTED' || energyOpinion !== undefined);

/** What follows when the last missing paper of a case that was laid aside arrives: it joins the next agenda (S021). */
export function joinAgendaWhenComplete(
  completed: OpenedAdmission,
  { by }: Given<unknown>,
  { admission, calendar }: RollOverRules,
  now: Instant,
): readonly AdmissionCaseEvent[] {
  if (!completed.laidAsideOn || !isComplete(completed)) return [];
  const next = nextMeeting(admission.content.meeting, calendar.content, dayOf(now));
  return [{ type: 'PutOnAgenda', ...next, cause: 'COMPLETE', by }];
}
