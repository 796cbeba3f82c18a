import type { LegalDay } from '../kernel/instant';
import { coveredRuns, type CoveredRun } from './exclusion';
import type { DeadlineInput } from './deadline';
import { dayFromNumber, dayNumber } from './legal-day';
import { isWorkKind, sourceOfDay, type DayKind } from './work-calendar';

/**
 * What a calendar day is to a clock. `OVER`: counted after the due day, up to the day of asking. `RESERVE`: counted after
 * the promised day, up to the statutory one. `EXPECTED`: inside an open pause, still to come.
 */
export type ClockDayKind = 'START' | 'COUNT' | 'REST' | 'HOLIDAY' | 'PAUSE' | 'EXPECTED' | 'OVER' | 'RESERVE';

/** One calendar day of a clock, as it is drawn (日刻). */
export interface ClockDay {
  readonly day: LegalDay;
  readonly kind: ClockDayKind;
  /** Running number of a counted day; of `OVER`, the number of days late; 0 for a day that is not counted. */
  readonly n: number;
  readonly makeup?: true;
  /** Name of the holiday. */
  readonly holiday?: string;
  /** Ids (or kinds) of the pauses that cover the day. */
  readonly pauses?: readonly string[];
  /** Of a year without a published calendar: the day may move (CLK-05). */
  readonly unpublished?: true;
}

/** The days between which a clock is drawn; all by number, null where there is none. */
export interface ClockSpan {
  /** Before the roll of the last day (民法典 203). */
  readonly raw: number | null;
  readonly due: number | null;
  readonly legalDue: number | null;
  /** The day up to which it is known what happened: today, or the day on which the clock ended. */
  readonly asOf: number;
  readonly last: number;
}

interface Tally {
  counted: number;
  over: number;
}

/** A day as the calendar and the pauses see it. */
interface SeenDay {
  readonly number: number;
  readonly rests: boolean;
  readonly run: CoveredRun | undefined;
}

const restKind = (kind: DayKind): ClockDayKind => (kind === 'HOLIDAY' ? 'HOLIDAY' : 'REST');

/** Counts a day after the due day: late while it has passed, else in reserve. Lateness knows no pause (regulation 1.3). */
function afterDue({ number, rests, run }: SeenDay, span: ClockSpan, tally: Tally): ClockDayKind {
  const covered = run !== undefined;
  const counts = !rests && !covered;
  if (counts) tally.counted++;
  if (number <= span.asOf) {
    if (rests) return 'REST';
    tally.over++;
    return 'OVER';
  }
  if (covered && !rests) return 'PAUSE';
  return rests ? 'REST' : 'RESERVE';
}

function beforeDue({ number, rests, run }: SeenDay, span: ClockSpan): ClockDayKind {
  if (rests) return 'REST';
  if (!run) return 'COUNT';
  return run.to === Number.POSITIVE_INFINITY && number > span.asOf ? 'EXPECTED' : 'PAUSE';
}

/** Whether a day passes uncounted by itself: a rest day of a workday count, or of the roll of the last day. */
function restsOn(number: number, works: boolean, byWorkdays: boolean, { raw, due }: ClockSpan): boolean {
  if (byWorkdays) return !works;
  return !works && raw !== null && due !== null && number >= raw && number < due;
}

/**
 * Every calendar day of a clock from its start to `span.last`. Where the last day of a count of calendar days is a rest
 * day, the workday it rolls to carries its number: that day is the last day of the term (民法典 203).
 */
export function clockDays(input: DeadlineInput, span: ClockSpan): readonly ClockDay[] {
  const { calendar, term } = input;
  const byWorkdays = term.unit === 'WORKING_DAY';
  const runs = coveredRuns(input.exclusions ?? [], calendar.workingPeriod);
  const tally: Tally = { counted: 0, over: 0 };
  const start = dayNumber(input.start);
  const days: ClockDay[] = [{ day: input.start, kind: 'START', n: 0 }];
  for (let number = start + 1; number <= span.last; number++) {
    const dayKind = calendar.kindAt(number);
    const rests = restsOn(number, isWorkKind(dayKind), byWorkdays, span);
    const run = runs.find(({ from, to }) => from <= number && number <= to);
    const late = span.due !== null && number > span.due;
    const rolled = span.raw !== null && number > span.raw && number !== span.due && !late;
    const seen = { number, rests: rests || rolled, run };
    const kind = late ? afterDue(seen, span, tally) : beforeDue(seen, span);
    if (kind === 'COUNT') tally.counted++;
    const n = kind === 'OVER' ? tally.over : kind === 'COUNT' || kind === 'RESERVE' ? tally.counted : 0;
    days.push(dayOf(input, seen, kind === 'REST' ? restKind(dayKind) : kind, n));
  }
  return days;
}

function dayOf({ calendar, term }: DeadlineInput, { number, run }: SeenDay, kind: ClockDayKind, n: number): ClockDay {
  const day = dayFromNumber(number);
  const dayKind = calendar.kindAt(number);
  const holiday = kind === 'HOLIDAY' ? sourceOfDay(calendar, day).holiday : undefined;
  const paused = (kind === 'PAUSE' || kind === 'EXPECTED') && run;
  const makeup = dayKind === 'MAKEUP_WORKDAY' && term.unit === 'WORKING_DAY';
  return {
    day,
    kind,
    n,
    ...(makeup && { makeup }),
    ...(holiday !== undefined && { holiday }),
    ...(paused && { pauses: paused.pauses }),
    ...(dayKind.startsWith('UNPUBLISHED') && { unpublished: true as const }),
  };
}
