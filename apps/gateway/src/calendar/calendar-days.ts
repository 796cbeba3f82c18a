import type { RouteAnswer, calendarRoute } from '@luodi/contracts';
import {
  dayFromNumber,
  dayNumber,
  sourceOfDay,
  workCalendar,
  yearOf,
  type CalendarContent,
  type DayKind,
  type LegalDay,
  type WorkCalendar,
} from '@luodi/domain';

export type CalendarAnswer = RouteAnswer<typeof calendarRoute>;
type Day = CalendarAnswer['days'][number];

const KINDS: Readonly<Record<DayKind, Day['kind']>> = {
  WORKDAY: 'WORKDAY',
  MAKEUP_WORKDAY: 'MAKEUP',
  WEEKEND: 'WEEKEND',
  HOLIDAY: 'HOLIDAY',
  UNPUBLISHED_WORKDAY: 'UNPUBLISHED',
  UNPUBLISHED_WEEKEND: 'WEEKEND',
};

const isOff = (kind: Day['kind']): boolean => kind === 'WEEKEND' || kind === 'HOLIDAY';

/** The days from one to another, both included, each with its kind and its number among the workdays of its year. */
export function calendarDays(content: CalendarContent, from: LegalDay, to: LegalDay): Day[] {
  const calendar = workCalendar(content);
  const last = dayNumber(to);
  const days: Day[] = [];
  let n = 0;
  // Counting begins with the year, so that a stretch in the middle of it has the right numbers.
  for (let number = dayNumber(`${from.slice(0, 4)}-01-01`); number <= last; number++) {
    const day = dayFromNumber(number);
    if (day.endsWith('-01-01')) n = 0;
    const kind = KINDS[calendar.kindAt(number)];
    if (!isOff(kind)) n++;
    if (day >= from) days.push({ day, kind, holiday: holidayOn(calendar, day, kind), n: isOff(kind) ? null : n });
  }
  return days;
}

const holidayOn = (calendar: WorkCalendar, day: LegalDay, kind: Day['kind']): string | null =>
  kind === 'HOLIDAY' ? (sourceOfDay(calendar, day).holiday ?? null) : null;

/** Years of a stretch that no notice was published for (CLK-05). */
export function missingYears(content: CalendarContent, from: LegalDay, to: LegalDay): number[] {
  const published = new Set(workCalendar(content).years);
  const first = yearOf(from);
  return Array.from({ length: yearOf(to) - first + 1 }, (_, at) => first + at).filter((year) => !published.has(year));
}
