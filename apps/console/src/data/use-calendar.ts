import type { CalendarDay } from '@luodi/console-ui';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { calendarBetweenQuery, calendarQuery, type Calendar } from './queries';

/** A stretch of the server's work calendar. */
export interface CalendarStretch {
  /** The legal day of the installation. */
  readonly today: string;
  readonly days: readonly CalendarDay[];
  /** Number of today among the workdays of the stretch; null on a day off. */
  readonly nth: number | null;
  readonly workdays: number;
  /** The notices that the calendar comes from. */
  readonly source: string;
  readonly publishedYears: readonly number[];
}

const KINDS = {
  WORKDAY: 'workday',
  MAKEUP: 'makeup',
  WEEKEND: 'weekend',
  HOLIDAY: 'holiday',
  UNPUBLISHED: 'unpublished',
} as const;

const dayOf = ({ day, kind, holiday }: Calendar['days'][number]): CalendarDay => ({
  day,
  kind: KINDS[kind],
  ...(holiday !== null && { holiday }),
});

type Part = (calendar: Calendar) => readonly Calendar['days'][number][];

/** A part of what the server answered; days are names in one alphabet, so a part is found and not computed. */
function stretchOf(calendar: Calendar, part: Part): CalendarStretch {
  const own = part(calendar);
  const worked = own.filter(({ n }) => n !== null);
  const at = worked.findIndex(({ day }) => day === calendar.today);
  const { today, source, publishedYears } = calendar;
  return { today, source, publishedYears, days: own.map(dayOf), nth: at < 0 ? null : at + 1, workdays: worked.length };
}

function useStretch(part: Part): CalendarStretch | undefined {
  const { data } = useQuery(calendarQuery);
  return useMemo(() => data && stretchOf(data, part), [data, part]);
}

const month: Part = ({ today, days }) => days.filter(({ day }) => day.startsWith(today.slice(0, 7)));
const year: Part = ({ today, days }) => days.filter(({ day }) => day.startsWith(today.slice(0, 4)));

/** The time column of lists shows today −6 … +15 days. */
const around: Part = ({ today, days }) => {
  const at = days.findIndex(({ day }) => day === today);
  return days.slice(Math.max(0, at - 6), at + 16);
};

/** The month around today. */
export const useCalendarMonth = (): CalendarStretch | undefined => useStretch(month);

/** The year around today. */
export const useCalendarYear = (): CalendarStretch | undefined => useStretch(year);

/** The days that the time column of a list shows. */
export const useCalendarAround = (): CalendarStretch | undefined => useStretch(around);

/** The days from one to another, both included, wherever they lie. */
export function useCalendarBetween(from: string, to: string): CalendarStretch | undefined {
  const { data } = useQuery(calendarBetweenQuery(from, to));
  return useMemo(() => data && stretchOf(data, ({ days }) => days), [data]);
}

/** The legal day of the installation; undefined until it has answered. */
export const useToday = (): string | undefined => useQuery(calendarQuery).data?.today;
