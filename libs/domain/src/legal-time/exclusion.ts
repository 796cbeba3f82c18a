import type { Instant, LegalDay } from '../kernel/instant';
import { DAY_MS, dayNumber, startOfDayNumber } from './legal-day';
import type { WorkingPeriod } from './work-calendar';

/** Given as dates: both ends are covered (CLK-09). `to` null: the procedure has begun and not ended. */
export interface DateExclusion {
  readonly form: 'DATES';
  readonly id?: string;
  readonly kind: string;
  readonly from: LegalDay;
  readonly to: LegalDay | null;
}

/** Given as moments, `to` exclusive: covers only days whose whole working period lies inside (CLK-09). */
export interface MomentExclusion {
  readonly form: 'MOMENTS';
  readonly id?: string;
  readonly kind: string;
  readonly from: Instant;
  readonly to: Instant | null;
}

/** A pause of a clock: 听证、招标、拍卖、检验、检测、检疫、鉴定、专家评审 (行政许可法 45) or another ground of the policy. */
export type Exclusion = DateExclusion | MomentExclusion;

/** Days not consumed, by number, both ends included; `to` is Infinity while the clock stands still. */
export interface CoveredRun {
  readonly from: number;
  readonly to: number;
  /** The pauses that cover the run: their ids, or kinds where they have none. */
  readonly pauses: readonly string[];
}

interface Interval {
  readonly from: number;
  to: number;
  readonly pauses: string[];
}

const OPEN = Number.POSITIVE_INFINITY;

function intervalOf(exclusion: Exclusion): Interval {
  const pauses = [exclusion.id ?? exclusion.kind];
  if (exclusion.form === 'MOMENTS') return { from: exclusion.from, to: exclusion.to ?? OPEN, pauses };
  const to = exclusion.to === null ? OPEN : startOfDayNumber(dayNumber(exclusion.to) + 1);
  return { from: startOfDayNumber(dayNumber(exclusion.from)), to, pauses };
}

/** Overlapping and touching intervals become one, so nothing is subtracted twice (CLK-08). */
function merged(intervals: readonly Interval[]): Interval[] {
  const union: Interval[] = [];
  for (const next of [...intervals].sort((a, b) => a.from - b.from)) {
    const last = union.at(-1);
    if (last && next.from <= last.to) {
      last.to = Math.max(last.to, next.to);
      for (const pause of next.pauses) if (!last.pauses.includes(pause)) last.pauses.push(pause);
    } else {
      union.push({ ...next, pauses: [...next.pauses] });
    }
  }
  return union;
}

/** How far 00:00 Asia/Shanghai of a day number lies from a whole number of days since the epoch. */
const EPOCH_SHIFT = startOfDayNumber(0);

/**
 * The days that a set of pauses takes out of a clock: a day is not consumed if and only if the union of all pauses
 * covers its whole working period (CLK-08). Runs are ascending and do not overlap; a reversed interval covers nothing.
 */
export function coveredRuns(exclusions: readonly Exclusion[], period: WorkingPeriod): readonly CoveredRun[] {
  const valid = exclusions.map(intervalOf).filter(({ from, to }) => from < to);
  return merged(valid).flatMap(({ from, to, pauses }) => {
    const first = Math.ceil((from - EPOCH_SHIFT - period.fromMs) / DAY_MS);
    const last = to === OPEN ? OPEN : Math.floor((to - EPOCH_SHIFT - period.toMs) / DAY_MS);
    return first <= last ? [{ from: first, to: last, pauses }] : [];
  });
}
