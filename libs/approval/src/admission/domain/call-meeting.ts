import {
  addWorkdays,
  dayOf,
  Ok,
  refuse,
  workCalendar,
  type Decision,
  type Given,
  type Instant,
  type LegalDay,
} from '@luodi/domain';
import type { AdmissionCase } from './admission-case';
import type { AdmissionCaseEvent } from './admission-case.events';
import { mayReview } from './may-review';
import type { RollOverRules } from './roll-over-meeting';

export interface CallMeeting {
  readonly meetingOn: LegalDay;
  readonly reason: string;
  readonly noticeNumber: string;
}

/**
 * The chair calls an extraordinary meeting for an urgent case, in writing and with notice; quorum and cycle stay as they
 * are (4.6). It comes before the meeting whose agenda the case stands on.
 * Errors: APPROVAL.ADMISSION_CLOSED, APPROVAL.MEETING_TOO_SOON, APPROVAL.ADMISSION_ON_AGENDA
 */
export function callMeeting(
  state: AdmissionCase,
  { meetingOn, reason, noticeNumber, by }: Given<CallMeeting>,
  { admission, calendar }: RollOverRules,
  now: Instant,
): Decision<AdmissionCaseEvent> {
  const review = mayReview(state);
  if (!review.ok) return review;
  const on = dayOf(now);
  const { urgentNoticeWorkdays } = admission.content.meeting;
  const earliest = addWorkdays(workCalendar(calendar.content), on, urgentNoticeWorkdays).day;
  if (meetingOn < earliest) return refuse('APPROVAL.MEETING_TOO_SOON', { earliest }, 'meetingOn');
  const { meetingOn: instead, laidAsideOn } = review.value;
  if (!laidAsideOn && meetingOn >= instead) return refuse('APPROVAL.ADMISSION_ON_AGENDA', { meetingOn: instead });
  return Ok([{ type: 'ExtraordinaryMeetingCalled', meetingOn, instead, reason, noticeNumber, on, by }]);
}
