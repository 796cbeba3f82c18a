import { dayOf, Ok, type Decision, type Given, type Instant } from '@luodi/domain';
import type { AdmissionCase } from './admission-case';
import type { AdmissionCaseEvent } from './admission-case.events';
import type { AdmissionRules, Calendar, RuleVersion } from './admission-policies';
import { nextMeeting } from './review-meeting';

export interface RollOverRules {
  readonly admission: RuleVersion<AdmissionRules>;
  readonly calendar: Calendar;
}

/**
 * A case undecided after its meeting goes on the next agenda and is flagged (S021), as often as the rules allow; then it
 * is laid aside and waits on a list for a person, so that no timer turns for ever.
 */
export function rollOverMeeting(
  state: AdmissionCase,
  _command: Given<unknown>,
  { admission, calendar }: RollOverRules,
  now: Instant,
): Decision<AdmissionCaseEvent> {
  const today = dayOf(now);
  if (state.status !== 'REVIEW' || state.laidAsideOn || state.meetingOn >= today) return Ok([]);
  const { meeting } = admission.content;
  const missed = state.meetingOn;
  if (state.missed >= meeting.maxRollOvers) return Ok([{ type: 'LaidAside', missed, on: today }]);
  return Ok([{ type: 'MeetingRolledOver', missed, ...nextMeeting(meeting, calendar.content, missed) }]);
}
