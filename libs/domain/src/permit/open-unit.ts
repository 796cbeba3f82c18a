import type { LegalDay } from '../kernel/instant';
import { computeDeadline, type Deadline } from '../legal-time/deadline';
import { calendarDays, workdays } from '../legal-time/term';
import type { WorkCalendar } from '../legal-time/work-calendar';

/** Both readings of a term whose text only says 日. */
export interface BothReadings {
  readonly workdays: Deadline;
  readonly calendarDays: Deadline;
}

/**
 * 建筑法 8 (7 日) and 环境影响评价法 22 (60 and 30 日) do not say which days: both are offered, the item's unit decides.
 * Source: regulation 2.2. The calendar reading rolls, as acts do.
 */
export const bothReadings = (
  length: { readonly amount: number; readonly clause: string },
  start: LegalDay,
  calendar: WorkCalendar,
): BothReadings => ({
  workdays: computeDeadline({ start, term: workdays(length.amount, length.clause), calendar }),
  calendarDays: computeDeadline({ start, term: calendarDays(length.amount, length.clause), calendar }),
});
