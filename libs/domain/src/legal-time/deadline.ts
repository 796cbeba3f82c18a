import type { Instant, LegalDay } from '../kernel/instant';
import { lastCountedDay, lengthOf, stretchesOf, type CountSetting, type Stretch } from './count';
import { calendarDayStep, calendarStep, joined, workdayStep, type DerivationStep } from './derivation';
import { coveredRuns, type CoveredRun, type Exclusion } from './exclusion';
import { dayFromNumber, dayNumber, startOfDayNumber } from './legal-day';
import { ExaminedGaps, type Provisionality } from './missing-years';
import type { Term, TermUnit } from './term';
import { examine, type WorkCalendar } from './work-calendar';

/** An approved extension: adds to the same count (20 + 10 = 30 workdays from acceptance; 行政许可法 42). */
export interface Extension {
  readonly amount: number;
  /** The unit of the term when absent. */
  readonly unit?: TermUnit;
  readonly clause?: string;
}

/** A clock is facts (CLK-01); every date follows from them. */
export interface DeadlineInput {
  /** The day of the start event; it is not counted (CLK-03). */
  readonly start: LegalDay;
  readonly term: Term;
  readonly exclusions?: readonly Exclusion[];
  readonly extensions?: readonly Extension[];
  readonly calendar: WorkCalendar;
}

/** A due date with everything that must go with it (CLK-05, CLK-15). */
export interface Deadline extends Provisionality {
  /** The last day before the roll; null while the clock stands still. */
  readonly raw: LegalDay | null;
  /** The last day, until 24:00 Asia/Shanghai; null while the clock stands still. */
  readonly due: LegalDay | null;
  /** 24:00 of the due day: the first moment that is too late. */
  readonly dueInstant: Instant | null;
  /** A pause without an end comes before the due day: no end date is invented (regulation 1.3). */
  readonly stopped: boolean;
  /** Workdays after the start day, up to and including the due day, inside the merged pauses. */
  readonly excludedWorkdays: number;
  /** Each day, counted or not, and why. Made when it is first read. */
  readonly derivation: readonly DerivationStep[];
}

interface Counted {
  readonly raw: number | null;
  readonly due: number | null;
}

function count(start: number, stretches: readonly Stretch[], rolls: boolean, setting: CountSetting): Counted {
  let raw: number | null = start;
  for (const stretch of stretches) {
    if (raw === null) break;
    raw = lastCountedDay(stretch, raw, setting);
  }
  if (raw === null) return { raw, due: null };
  let due = raw;
  if (rolls) while (!examine(setting.calendar, due, setting.gaps)) due++;
  return { raw, due };
}

function coveredWorkdays(start: number, last: number, setting: CountSetting): number {
  let total = 0;
  for (const run of setting.runs) {
    if (run.from > last) break;
    const end = Math.min(run.to, last);
    for (let day = Math.max(run.from, start + 1); day <= end; day++)
      if (examine(setting.calendar, day, setting.gaps)) total++;
  }
  return total;
}

/** Up to where pauses are counted: the due day, or the day before the pause that stopped the clock. */
const countedUntil = (due: number | null, runs: readonly CoveredRun[]): number => due ?? (runs.at(-1)?.from ?? 0) - 1;

function derive(input: DeadlineInput, stretches: readonly Stretch[], rolls: boolean): readonly DerivationStep[] {
  const { calendar } = input;
  const setting = {
    calendar,
    runs: coveredRuns(input.exclusions ?? [], calendar.workingPeriod),
    gaps: new ExaminedGaps(),
  };
  const start = dayNumber(input.start);
  const steps: DerivationStep[] = [{ day: input.start, counted: false, n: 0, why: 'START_DAY' }];
  let n = 0;
  let cursor: number | null = start;
  for (const stretch of stretches) {
    if (cursor === null) break;
    const lines: DerivationStep[] = [];
    cursor = lastCountedDay(stretch, cursor, {
      ...setting,
      witness: (day, counted, run) => {
        if (counted) n++;
        lines.push(stretch.unit === 'WORKING_DAY' ? workdayStep(calendar, day, n, run) : calendarDayStep(day, n, run));
      },
    });
    for (const line of stretch.unit === 'MONTH' ? joined(lines) : lines) steps.push(line);
  }
  return rolls && cursor !== null ? [...steps, ...rollSteps(calendar, cursor, n)] : steps;
}

function rollSteps(calendar: WorkCalendar, raw: number, n: number): DerivationStep[] {
  const steps: DerivationStep[] = [];
  const gaps = new ExaminedGaps();
  let day = raw;
  for (; !examine(calendar, day, gaps); day++) steps.push(calendarStep(calendar, day, false, n));
  return day === raw ? [] : [...steps, { ...calendarStep(calendar, day, false, n), why: 'ROLLED_TO' }];
}

/**
 * Computes a due date from the facts of a clock, in one pass over its days (CLK-03, CLK-08 to CLK-15).
 * Source: regulation 1.2 to 1.5; 民法典 201–203, 民事诉讼法 85, 行政许可法 42, 45, 82.
 * Pauses of a term of months or years move its end by the covered calendar days.
 * @throws RangeError on a day that does not exist or a negative amount: inputs are checked at the border
 */
export function computeDeadline(input: DeadlineInput): Deadline {
  const { term, calendar } = input;
  const extensions = (input.extensions ?? []).map(({ amount, unit }) => ({ amount, unit: unit ?? term.unit }));
  const stretches = stretchesOf([term, ...extensions]);
  const rolls = term.roll === 'NEXT_WORKDAY' && term.unit !== 'WORKING_DAY';
  const runs = coveredRuns(input.exclusions ?? [], calendar.workingPeriod);
  const gaps = new ExaminedGaps();
  const setting = { calendar, runs, gaps };
  const start = dayNumber(input.start);
  const { raw, due } = count(start, stretches, rolls, setting);
  const excludedWorkdays = coveredWorkdays(start, countedUntil(due, runs), setting);
  let derivation: readonly DerivationStep[] | undefined;
  return {
    raw: raw === null ? null : dayFromNumber(raw),
    due: due === null ? null : dayFromNumber(due),
    dueInstant: due === null ? null : startOfDayNumber(due + 1),
    stopped: due === null,
    excludedWorkdays,
    ...gaps.result(),
    get derivation() {
      return (derivation ??= derive(input, stretches, rolls));
    },
  };
}

/** Length of a clock in counted days: workdays, or calendar days for the other units. Extensions are included. */
export function totalDays({
  start,
  term,
  extensions = [],
}: Pick<DeadlineInput, 'start' | 'term' | 'extensions'>): number {
  const stretches = stretchesOf([term, ...extensions.map(({ amount, unit }) => ({ amount, unit: unit ?? term.unit }))]);
  return stretches.reduce((sum, stretch) => sum + lengthOf(stretch, dayNumber(start)), 0);
}
