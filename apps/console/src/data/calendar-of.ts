import type { CalendarDay } from '@luodi/console-ui';
import { dayFromNumber, dayNumber, sourceOfDay, workCalendar, type CalendarContent, type DayKind } from '@luodi/domain';

const KINDS: Readonly<Record<DayKind, CalendarDay['kind']>> = {
  WORKDAY: 'workday',
  MAKEUP_WORKDAY: 'makeup',
  WEEKEND: 'weekend',
  HOLIDAY: 'holiday',
  UNPUBLISHED_WORKDAY: 'unpublished',
  UNPUBLISHED_WEEKEND: 'weekend',
};

/** The days from one to another, both included, as the published calendar of the server has them (CLK-04). */
export function calendarDays(content: CalendarContent, from: string, to: string): readonly CalendarDay[] {
  const calendar = workCalendar(content);
  const first = dayNumber(from);
  return Array.from({ length: Math.max(0, dayNumber(to) - first + 1) }, (_, at) => {
    const day = dayFromNumber(first + at);
    const kind = KINDS[calendar.kindAt(first + at)];
    const { holiday } = sourceOfDay(calendar, day);
    return { day, kind, ...(kind === 'holiday' && holiday !== undefined && { holiday: shortName(holiday) }) };
  });
}

/** 国庆节 stands as 国庆 on a band. */
const shortName = (name: string): string => name.replace(/节$/, '');

/** Whether work is done on a day. */
export const isWorkday = ({ kind }: CalendarDay): boolean =>
  kind === 'workday' || kind === 'makeup' || kind === 'unpublished';
