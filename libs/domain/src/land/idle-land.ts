import { compare, fraction, over, times, type Fraction } from '../exact/fraction';
import type { LegalDay } from '../kernel/instant';
import { addYears } from '../legal-time/legal-day';
import { IDLE_FEE_PERCENT, IDLE_LAND_TERMS } from './idle-land-terms';

/** How long land has stood past its agreed start. */
export type IdleStatus = 'NOT_YET' | 'IDLE_1Y' | 'IDLE_2Y';

/** Which way a case goes: fee, free taking-back, or negotiated disposal. */
export type IdleRoute = 'FEE_20PCT' | 'TAKE_BACK_FREE' | 'NEGOTIATED_ART12';

/** The last days before the state changes: a threshold, so no holiday moves it (T11). */
export interface IdleThresholds {
  readonly oneYearLastDay: LegalDay;
  readonly twoYearsLastDay: LegalDay;
}

/** The anniversaries of the agreed start, both from the original date: 2024-02-29 gives 2025-02-28 and 2026-02-28. */
export const idleThresholds = (agreedStart: LegalDay): IdleThresholds => ({
  oneYearLastDay: addYears(agreedStart, 1),
  twoYearsLastDay: addYears(agreedStart, 2),
});

/**
 * The state of land that was not started. A year is full when the anniversary day has ended, so the anniversary itself
 * is still the old state. Source: 闲置土地处置办法 2(1), 14; 民法典 201, 202. Who caused it decides the route, not the state.
 */
export function idleStatus(agreedStart: LegalDay, started: boolean, asOf: LegalDay): IdleStatus {
  const { oneYearLastDay, twoYearsLastDay } = idleThresholds(agreedStart);
  if (started || asOf <= oneYearLastDay) return 'NOT_YET';
  return asOf <= twoYearsLastDay ? 'IDLE_1Y' : 'IDLE_2Y';
}

/** How the two limbs of Art. 2(2) are read: literally OR; the opposite reading is published too. A setting. */
export type SuspendedReading = 'OR' | 'AND';

/** Facts of works that were started and then stopped; areas in m², amounts in one unit, land price and taxes left out. */
export interface SuspendedWorks {
  readonly developedArea: Fraction;
  readonly requiredArea: Fraction;
  readonly invested: Fraction;
  readonly totalInvestment: Fraction;
  readonly suspendedSince: LegalDay;
  readonly asOf: LegalDay;
  readonly reading?: SuspendedReading;
}

/** What the facts amount to. "也可以认定": a flag for a person to confirm, never a finding. */
export interface SuspendedFinding {
  readonly areaShort: boolean;
  readonly investmentShort: boolean;
  readonly stoppedFullYear: boolean;
  readonly mayBeIdle: boolean;
}

/**
 * 不足 is strict: exactly one third or exactly 25% is not short; compared by cross-multiplication.
 * Source: 闲置土地处置办法 2(2).
 */
export function suspendedFinding(works: SuspendedWorks): SuspendedFinding {
  const areaShort = compare(times(fraction('3'), works.developedArea), works.requiredArea) < 0;
  const investmentShort = compare(times(fraction('4'), works.invested), works.totalInvestment) < 0;
  const stoppedFullYear = works.asOf > addYears(works.suspendedSince, 1);
  const short = works.reading === 'AND' ? areaShort && investmentShort : areaShort || investmentShort;
  return { areaShort, investmentShort, stoppedFullYear, mayBeIdle: stoppedFullYear && short };
}

/** The start date that counts: the agreed one, else a year after actual handover by 交地确认书. Art. 22(2). */
export const effectiveStart = (agreedStart: LegalDay | null, handoverConfirmed: LegalDay): LegalDay =>
  agreedStart ?? addYears(handoverConfirmed, IDLE_LAND_TERMS.defaultStart.amount);

/** The latest start that a supplement agreement may fix: one year, no roll. Art. 12(一), T9. */
export const latestExtendedStart = (supplementStart: LegalDay): LegalDay =>
  addYears(supplementStart, IDLE_LAND_TERMS.startExtension.amount);

/** The latest end of a temporary use: two years from the arrangement, no roll. Art. 12(三), T10. */
export const latestTemporaryUse = (arranged: LegalDay): LegalDay =>
  addYears(arranged, IDLE_LAND_TERMS.temporaryUse.amount);

/** The fee, exactly, in the unit of the price; round it only when it becomes an amount due (`dueFen`). Art. 14(一). */
export const idleFee = (price: Fraction, percent = IDLE_FEE_PERCENT): Fraction =>
  over(times(price, fraction(percent)), fraction('100'));

/** A case to be routed; `years` are full years idle. */
export interface IdleCase {
  readonly kind: 'not_started' | 'suspended';
  readonly years: Fraction;
  /** Art. 8, force majeure included. */
  readonly governmentCaused: boolean;
}

/**
 * The route of a case, or null before a full year. Art. 14 speaks of 未动工开发 only and begins with 除第八条情形外:
 * suspended and government-caused land is disposed of by agreement (Art. 12).
 */
export function idleRoute({ kind, years, governmentCaused }: IdleCase): IdleRoute | null {
  if (compare(years, fraction('1')) < 0) return null;
  if (governmentCaused || kind === 'suspended') return 'NEGOTIATED_ART12';
  return compare(years, fraction('2')) < 0 ? 'FEE_20PCT' : 'TAKE_BACK_FREE';
}
