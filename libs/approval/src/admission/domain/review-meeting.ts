import { addDays, daysBetween, rollForward, workCalendar, type CalendarContent, type LegalDay } from '@luodi/domain';
import type { AdmissionRules } from './admission-policies';

/**
 * The first review meeting after a day. Meetings come every 14 days from the anchor; one that falls on a rest day moves
 * to the next workday while the cycle itself does not move (S021: 双周一评审).
 */
export function nextMeeting(meeting: AdmissionRules['meeting'], calendar: CalendarContent, after: LegalDay): LegalDay {
  const { anchor, everyDays } = meeting;
  const passed = Math.floor(daysBetween(anchor, after) / everyDays);
  for (let n = Math.max(0, passed - 1); ; n++) {
    const { day } = rollForward(workCalendar(calendar), addDays(anchor, n * everyDays));
    if (day > after) return day;
  }
}
