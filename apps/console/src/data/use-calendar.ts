import type { CalendarDay } from '@luodi/console-ui';
import { addDays, dayOf, daysInMonth, monthOf, yearOf, type CalendarContent } from '@luodi/domain';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { calendarDays, isWorkday } from './calendar-of';
import { calendarPolicyQuery, statusQuery } from './queries';

/** A stretch of the server's work calendar around today. */
export interface CalendarStretch {
  readonly today: string;
  readonly days: readonly CalendarDay[];
  /** Number of today among the workdays of the stretch; null on a day off. */
  readonly nth: number | null;
  readonly workdays: number;
  /** Where the calendar comes from: the notices of its years. */
  readonly source: string;
}

type Edges = (today: string) => readonly [from: string, to: string];

/** A stretch of the calendar; undefined until the server has answered, and where it may not be read. */
function useStretch(edges: Edges): CalendarStretch | undefined {
  const now = useQuery(statusQuery).data?.now;
  const policy = useQuery(calendarPolicyQuery).data;
  return useMemo(() => {
    if (now === undefined || policy === undefined) return undefined;
    const today = dayOf(Date.parse(now));
    const inForce = policy.items.filter(({ effectiveFrom }) => effectiveFrom <= today).at(-1);
    if (inForce === undefined) return undefined;
    const days = calendarDays(inForce.content as CalendarContent, ...edges(today));
    const worked = days.filter(isWorkday);
    const at = worked.findIndex(({ day }) => day === today);
    return { today, days, nth: at < 0 ? null : at + 1, workdays: worked.length, source: inForce.source };
  }, [now, policy, edges]);
}

const pad = (n: number): string => String(n).padStart(2, '0');

const month: Edges = (today) => {
  const start = today.slice(0, 7);
  return [`${start}-01`, `${start}-${pad(daysInMonth(yearOf(today), monthOf(today)))}`];
};
const year: Edges = (today) => [`${today.slice(0, 4)}-01-01`, `${today.slice(0, 4)}-12-31`];

/** The time column of lists shows today −6 … +15 days. */
const around: Edges = (today) => [addDays(today, -6), addDays(today, 15)];

/** The month around today. */
export const useCalendarMonth = (): CalendarStretch | undefined => useStretch(month);

/** The year around today. */
export const useCalendarYear = (): CalendarStretch | undefined => useStretch(year);

/** The days that the time column of a list shows. */
export const useCalendarAround = (): CalendarStretch | undefined => useStretch(around);

/** The days from one to another, both included, with a margin of a few days for the eye. */
export const useCalendarBetween = (from: string, to: string): CalendarStretch | undefined =>
  useStretch(useCallback(() => [addDays(from, -1), addDays(to, 3)] as const, [from, to]));

/** The legal day of the installation; undefined until it has answered. */
export function useToday(): string | undefined {
  const now = useQuery(statusQuery).data?.now;
  return now === undefined ? undefined : dayOf(Date.parse(now));
}
