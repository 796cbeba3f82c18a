import type { CalendarDay } from '@luodi/console-ui';

/** The current month as the server's work calendar has it. */
export interface CalendarMonth {
  readonly today: string;
  readonly days: readonly CalendarDay[];
  /** Number of today among the month's workdays; null on a day off. */
  readonly nth: number | null;
  readonly workdays: number;
  /** Days the sandbox clock is ahead. */
  readonly shiftedBy: number;
}

/** The month around today; undefined until the server answers. */
export function useCalendarMonth(): CalendarMonth | undefined {
  return undefined;
}

/** The current year as the server's work calendar has it; undefined until the server answers. */
export function useCalendarYear(): CalendarMonth | undefined {
  return undefined;
}
