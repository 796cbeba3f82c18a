import { dayOf, Ok, type Decision, type Given, type Instant } from '@luodi/domain';
import type { AdmissionCase } from './admission-case';
import type { AdmissionCaseEvent } from './admission-case.events';
import { sameMeeting } from './review-meeting';
import type { RollOverRules } from './roll-over-meeting';

/**
 * The day of a regular meeting that lies ahead, derived anew after a calendar was published or corrected: it may be a rest
 * day now, or be one no more (regulation 1.5.6, 22.2). Nothing changed: nothing happens.
 */
export function moveMeeting(
  state: AdmissionCase,
  _command: Given<unknown>,
  { admission, calendar }: RollOverRules,
  now: Instant,
): Decision<AdmissionCaseEvent> {
  if (state.status !== 'REVIEW' || state.laidAsideOn || state.extraordinary) return Ok([]);
  const { meetingOn: before, missingYears: old = [] } = state;
  const { meetingOn, missingYears = [] } = sameMeeting(admission.content.meeting, calendar.content, before);
  const unchanged = meetingOn === before && missingYears.join() === old.join();
  if (unchanged || before < dayOf(now) || meetingOn < dayOf(now)) return Ok([]);
  return Ok([{ type: 'MeetingMoved', before, meetingOn, missingYears }]);
}
