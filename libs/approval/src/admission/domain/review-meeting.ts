import {
  addDays,
  daysBetween,
  rollForward,
  workCalendar,
  type CalendarContent,
  type FoundDay,
  type LegalDay,
} from '@luodi/domain';
import type { AdmissionRules } from './admission-policies';

type Meeting = AdmissionRules['meeting'];

/** A meeting day as an event carries it: with the years that make it provisional, where there are any (CLK-05). */
export interface MeetingDay {
  readonly meetingOn: LegalDay;
  readonly missingYears?: readonly number[];
}

const meetingDay = ({ day, missingYears }: FoundDay): MeetingDay => ({
  meetingOn: day,
  ...(missingYears.length > 0 && { missingYears }),
});

/**
 * The first review meeting after a day. Meetings come every 14 days from the anchor; one that falls on a rest day moves
 * to the next workday while the cycle itself does not move (S021: 双周一评审; 22.2).
 */
export function nextMeeting({ anchor, everyDays }: Meeting, calendar: CalendarContent, after: LegalDay): MeetingDay {
  const passed = Math.floor(daysBetween(anchor, after) / everyDays);
  for (let n = Math.max(0, passed - 1); ; n++) {
    const found = rollForward(workCalendar(calendar), addDays(anchor, n * everyDays));
    if (found.day > after) return meetingDay(found);
  }
}

/** The day of the same meeting of the cycle under another calendar. */
export function sameMeeting({ anchor, everyDays }: Meeting, calendar: CalendarContent, heldOn: LegalDay): MeetingDay {
  const n = Math.max(0, Math.floor(daysBetween(anchor, heldOn) / everyDays));
  return meetingDay(rollForward(workCalendar(calendar), addDays(anchor, n * everyDays)));
}
