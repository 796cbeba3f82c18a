import type { LegalDay } from '../kernel/instant';
import { clockDays, type ClockDay } from './clock-days';
import { computeDeadline, totalDays, type DeadlineInput } from './deadline';
import { dayNumber } from './legal-day';
import type { Provisionality } from './missing-years';

/** A clock with the day on which somebody looks at it. */
export interface ClockQuestion {
  /** The promised clock (承诺): lights follow it (CLK-12). */
  readonly clock: DeadlineInput;
  /** Length of the statutory term (法定) in the unit of the promised one; absent where none is published. */
  readonly statutoryAmount?: number | undefined;
  readonly today: LegalDay;
  /** The day on which the clock ended; absent while it runs. */
  readonly endedOn?: LegalDay | undefined;
  /** The day until which the open pause is expected to last. */
  readonly expectedEnd?: LegalDay | undefined;
}

/** Where a clock stands: everything that a screen shows of it, so that no screen counts (CLK-01, CLK-15). */
export interface ClockReading extends Provisionality {
  /** Counted days allowed, extensions included; calendar days for terms of months and years. */
  readonly budget: number;
  /** Number of the last counted day up to today, or up to the end; at most the budget. */
  readonly used: number;
  /** Counted days after today, negative when late; null while the clock stands still and when it ended. */
  readonly remaining: number | null;
  /** Null while the clock stands still. */
  readonly dueOn: LegalDay | null;
  /** Null while the clock stands still and where no statutory term is published. */
  readonly legalDueOn: LegalDay | null;
  readonly legalRemaining: number | null;
  /** The statutory day lies in a year without a published calendar; the promised one has its own mark. */
  readonly legalProvisional: boolean;
  /** Null unless the clock stands still. */
  readonly expectedEndOn: LegalDay | null;
  readonly stopped: boolean;
  /** From the start to the latest of due day, statutory day, today when late, and expected end. */
  readonly days: readonly ClockDay[];
}

const numberOf = (day: LegalDay | null | undefined): number | null => (day ? dayNumber(day) : null);

/** Days left up to a last day, or days late after it. */
function leftUntil(last: LegalDay | null, asOf: LegalDay, days: readonly ClockDay[]): number | null {
  if (last === null) return null;
  const late = days.filter(({ day, kind }) => kind === 'OVER' && day > last).length;
  if (asOf > last) return late === 0 ? 0 : -late;
  return days.filter(({ day, kind }) => (kind === 'COUNT' || kind === 'RESERVE') && day > asOf && day <= last).length;
}

/**
 * Reads a clock on a day: its two due days, the numbers of the day and every calendar day as it is drawn, with the days
 * past due, the statutory reserve and, while a pause is open, the days expected until its end (CLK-01, CLK-12, CLK-15).
 */
export function readClock({ clock, statutoryAmount, today, endedOn, expectedEnd }: ClockQuestion): ClockReading {
  const { due: dueOn, raw, stopped, provisional, missingYears } = computeDeadline(clock);
  const legal =
    statutoryAmount === undefined
      ? undefined
      : computeDeadline({ ...clock, term: { ...clock.term, amount: statutoryAmount } });
  const legalDueOn = legal?.due ?? null;
  const asOf = endedOn ?? today;
  const expectedEndOn = stopped && !endedOn ? (expectedEnd ?? null) : null;
  const ends = [dueOn, legalDueOn, expectedEndOn].flatMap((day) => (day ? [dayNumber(day)] : []));
  const passed = stopped || (dueOn !== null && asOf > dueOn) ? dayNumber(asOf) : 0;
  const days = clockDays(clock, {
    raw: numberOf(raw),
    due: numberOf(dueOn),
    legalDue: numberOf(legalDueOn),
    asOf: dayNumber(asOf),
    last: endedOn ? dayNumber(endedOn) : Math.max(passed, ...ends),
  });
  const running = !endedOn;
  return {
    budget: totalDays(clock),
    used: days.findLast(({ day, kind }) => kind === 'COUNT' && day <= asOf)?.n ?? 0,
    remaining: running ? leftUntil(dueOn, asOf, days) : null,
    dueOn,
    legalDueOn,
    legalRemaining: running ? leftUntil(legalDueOn, asOf, days) : null,
    expectedEndOn,
    stopped,
    legalProvisional: legal?.provisional ?? false,
    provisional,
    missingYears,
    days,
  };
}
