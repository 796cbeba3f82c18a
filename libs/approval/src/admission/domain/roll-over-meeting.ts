import { dayOf, Ok, type Decision, type Given, type Instant } from '@luodi/domain';
import type { AdmissionCase } from './admission-case';
import type { AdmissionCaseEvent } from './admission-case.events';
import type { AdmissionRules, Calendar, RuleVersion } from './admission-policies';
import { nextMeeting } from './review-meeting';

export interface RollOverRules {
  readonly admission: RuleVersion<AdmissionRules>;
  readonly calendar: Calendar;
}

/** A case undecided after its meeting goes on the next agenda and is flagged (S021). */
export function rollOverMeeting(
  state: AdmissionCase,
  _command: Given<unknown>,
  { admission, calendar }: RollOverRules,
  now: Instant,
): Decision<AdmissionCaseEvent> {
  if (state.status !== 'REVIEW' || state.meetingOn >= dayOf(now)) return Ok([]);
  const meetingOn = nextMeeting(admission.content.meeting, calendar.content, state.meetingOn);
  return Ok([{ type: 'MeetingRolledOver', missed: state.meetingOn, meetingOn }]);
}
