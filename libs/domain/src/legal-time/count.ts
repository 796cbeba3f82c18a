import { addMonths, dayFromNumber, dayNumber } from './legal-day';
import type { CoveredRun } from './exclusion';
import type { ExaminedGaps } from './missing-years';
import type { TermUnit } from './term';
import { examine, type WorkCalendar } from './work-calendar';

/** A stretch of one unit: a term and the extensions of the same unit are one count (20 + 10 = 30). */
export interface Stretch {
  readonly unit: 'WORKING_DAY' | 'CALENDAR_DAY' | 'MONTH';
  readonly amount: number;
}

/** Is told every day that is passed, counted or not; used for the derivation, absent when only the date is wanted. */
export type CountWitness = (day: number, counted: boolean, run: CoveredRun | undefined) => void;

/** What counting needs besides the stretch. */
export interface CountSetting {
  readonly calendar: WorkCalendar;
  readonly runs: readonly CoveredRun[];
  readonly gaps: ExaminedGaps;
  readonly witness?: CountWitness;
}

/** Joins neighbours of one unit; a year is twelve months, so that mixed terms count from the original date too. */
export function stretchesOf(
  parts: readonly { readonly amount: number; readonly unit: TermUnit }[],
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { amount, unit } of parts) {
    if (!Number.isInteger(amount) || amount < 0) throw new RangeError(`not a length of time: ${amount}`);
    const next: Stretch = unit === 'YEAR' ? { unit: 'MONTH', amount: amount * 12 } : { unit, amount };
    const last = stretches.at(-1);
    if (last?.unit === next.unit)
      stretches[stretches.length - 1] = { unit: next.unit, amount: last.amount + next.amount };
    else stretches.push(next);
  }
  return stretches;
}

/** How many days a stretch asks for when it begins after a given day. */
export function lengthOf(stretch: Stretch, after: number): number {
  if (stretch.unit !== 'MONTH') return stretch.amount;
  return dayNumber(addMonths(dayFromNumber(after), stretch.amount)) - after;
}

/** Calendar days need no look at each day: a covered run moves the end by its length. */
function lastCalendarDay(length: number, after: number, runs: readonly CoveredRun[]): number | null {
  let end = after + length;
  for (const run of runs) {
    if (run.to <= after) continue;
    if (run.from > end) break;
    if (run.to === Number.POSITIVE_INFINITY) return null;
    end += run.to - Math.max(run.from, after + 1) + 1;
  }
  return end;
}

/**
 * The day on which a count of days after a day is complete, or null when a pause without an end comes first: no end
 * date is invented (regulation 1.3). A workday count looks at every day once.
 */
export function lastCountedDay(stretch: Stretch, after: number, setting: CountSetting): number | null {
  const { calendar, runs, gaps, witness } = setting;
  const byWorkdays = stretch.unit === 'WORKING_DAY';
  const length = lengthOf(stretch, after);
  if (length === 0) return after;
  if (!byWorkdays && !witness) return lastCalendarDay(length, after, runs);
  let day = after;
  let next = 0;
  for (let left = length; left > 0;) {
    day++;
    let run = runs[next];
    while (run && run.to < day) run = runs[++next];
    const covered = run !== undefined && run.from <= day ? run : undefined;
    if (covered?.to === Number.POSITIVE_INFINITY) return null;
    const counts = byWorkdays ? examine(calendar, day, gaps) && !covered : !covered;
    if (counts) left--;
    witness?.(day, counts, covered);
  }
  return day;
}
