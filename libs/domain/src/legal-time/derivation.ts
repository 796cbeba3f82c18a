import type { LegalDay } from '../kernel/instant';
import { dayFromNumber } from './legal-day';
import type { CoveredRun } from './exclusion';
import { sourceOfDay, type WorkCalendar } from './work-calendar';

/** Why a day was counted or skipped. */
export type DayReason =
  | 'START_DAY'
  | 'WORKDAY'
  | 'MAKEUP_WORKDAY'
  | 'WEEKEND'
  | 'HOLIDAY'
  | 'UNPUBLISHED_WORKDAY'
  | 'UNPUBLISHED_WEEKEND'
  | 'CALENDAR_DAY'
  | 'PAUSED'
  | 'ROLLED_TO';

/**
 * One line of a derivation (CLK-15). `n` is the running total after the day. `to` closes a run of days treated alike
 * (terms of months and years, where a line per day would hide the reason).
 */
export interface DerivationStep {
  readonly day: LegalDay;
  readonly to?: LegalDay;
  readonly counted: boolean;
  readonly n: number;
  readonly why: DayReason;
  /** Name of the holiday. */
  readonly holiday?: string;
  /** Name and number of the notice that made the day off or a make-up workday. */
  readonly notice?: string;
  /** Ids (or kinds) of the pauses that cover the day. */
  readonly pauses?: readonly string[];
}

function factsOf(calendar: WorkCalendar, day: LegalDay): Pick<DerivationStep, 'holiday' | 'notice'> {
  const { holiday, notice } = sourceOfDay(calendar, day);
  return { ...(holiday && { holiday }), ...(notice && { notice: `${notice.name}（${notice.number}）` }) };
}

/** The line of a day as the calendar sees it. */
export function calendarStep(calendar: WorkCalendar, number: number, counted: boolean, n: number): DerivationStep {
  const day = dayFromNumber(number);
  const why = calendar.kindAt(number);
  const facts = why === 'HOLIDAY' || why === 'MAKEUP_WORKDAY' ? factsOf(calendar, day) : {};
  return { day, counted, n, why, ...facts };
}

const pausedStep = (day: LegalDay, n: number, run: CoveredRun): DerivationStep => ({
  day,
  counted: false,
  n,
  why: 'PAUSED',
  pauses: run.pauses,
});

/** The line of a day of a workday count. A rest day inside a pause is a rest day: nothing was suspended on it. */
export function workdayStep(
  calendar: WorkCalendar,
  number: number,
  n: number,
  run: CoveredRun | undefined,
): DerivationStep {
  const kind = calendar.kindAt(number);
  const rests = kind === 'WEEKEND' || kind === 'HOLIDAY' || kind === 'UNPUBLISHED_WEEKEND';
  if (run && !rests) return pausedStep(dayFromNumber(number), n, run);
  return calendarStep(calendar, number, !rests, n);
}

/** The line of a day of a count of calendar days. */
export function calendarDayStep(number: number, n: number, run: CoveredRun | undefined): DerivationStep {
  const day = dayFromNumber(number);
  return run ? pausedStep(day, n, run) : { day, counted: true, n, why: 'CALENDAR_DAY' };
}

/** Joins neighbouring lines that say the same, for terms of months and years. */
export function joined(steps: readonly DerivationStep[]): readonly DerivationStep[] {
  const runs: DerivationStep[] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (last && last.why === step.why && last.pauses === step.pauses)
      runs[runs.length - 1] = { ...last, to: step.day, n: step.n };
    else runs.push(step);
  }
  return runs;
}
