import type { LegalDay } from '../kernel/instant';
import { totalDays, type DeadlineInput } from './deadline';
import { coveredRuns } from './exclusion';
import { dayNumber } from './legal-day';
import { ExaminedGaps, type Provisionality } from './missing-years';
import { examine } from './work-calendar';

/** Where a clock stands at the end of a day, in its own unit (workdays, or calendar days for the other units). */
export interface UsedDays extends Provisionality {
  readonly total: number;
  readonly used: number;
  /** Never below zero; see `over`. */
  readonly remaining: number;
  /** Days beyond the total. */
  readonly over: number;
}

/** Counts what a clock has consumed up to and including a day; never stored, always asked (CLK-01). */
export function usedDays(input: DeadlineInput, day: LegalDay): UsedDays {
  const { calendar, term } = input;
  const gaps = new ExaminedGaps();
  const runs = coveredRuns(input.exclusions ?? [], calendar.workingPeriod);
  const last = dayNumber(day);
  let next = 0;
  let used = 0;
  for (let number = dayNumber(input.start) + 1; number <= last; number++) {
    let run = runs[next];
    while (run && run.to < number) run = runs[++next];
    if (run && run.from <= number) continue;
    if (term.unit !== 'WORKING_DAY' || examine(calendar, number, gaps)) used++;
  }
  const total = totalDays(input);
  return { total, used, remaining: Math.max(0, total - used), over: Math.max(0, used - total), ...gaps.result() };
}
