import { compare, fraction, over, plus, times, ONE, type Fraction } from '../exact/fraction';

/** Local variants replace these: percentages, cycle, cap, bounds (regulation 5.3). */
export const LEASE_RULES = {
  /** Yearly rent of the assessed 50-year price, percent. */
  rentPercent: '2',
  /** Cap of each rise, percent. */
  risePercent: '10',
  /** Shortest adjustment cycle, years. */
  adjustEveryYears: '5',
  longLease: { minYears: '5', maxYears: '20' },
  leaseThenGrant: { maxYears: '5' },
  grantMaxYears: '50',
} as const;

/** 长期租赁 · 先租后让 · 弹性年期 (自然资发〔2022〕201号). */
export type LeaseMode = '长期租赁' | '先租后让' | '弹性年期';

const HUNDRED = fraction('100');

/** At least 2% a year of the assessed price of the area, in the unit of the price. */
export const longLeaseRentFloor = (assessedPrice: Fraction): Fraction =>
  over(times(assessedPrice, fraction(LEASE_RULES.rentPercent)), HUNDRED);

/** The most that a rent may be after one adjustment: 10% more. */
export const maxRentAfterAdjustment = (rent: Fraction): Fraction =>
  times(rent, plus(ONE, over(fraction(LEASE_RULES.risePercent), HUNDRED)));

const between = (value: Fraction, min: string, max: string): boolean =>
  compare(value, fraction(min)) >= 0 && compare(value, fraction(max)) <= 0;

/** 5–20 years and an adjustment cycle of at least 5. */
export const longLeaseTermHolds = (termYears: Fraction, adjustEveryYears: Fraction): boolean =>
  between(termYears, LEASE_RULES.longLease.minYears, LEASE_RULES.longLease.maxYears) &&
  compare(adjustEveryYears, fraction(LEASE_RULES.adjustEveryYears)) >= 0;

/** Whether a term is allowed in a mode, and the longest that is. 弹性年期 is a grant below the full 50 years. */
export function leaseTerm(mode: LeaseMode, years: Fraction): { readonly holds: boolean; readonly maxYears: string } {
  const positive = years.numerator > 0n;
  switch (mode) {
    case '长期租赁': {
      const { minYears, maxYears } = LEASE_RULES.longLease;
      return { holds: between(years, minYears, maxYears), maxYears };
    }
    case '先租后让': {
      const { maxYears } = LEASE_RULES.leaseThenGrant;
      return { holds: positive && compare(years, fraction(maxYears)) <= 0, maxYears };
    }
    case '弹性年期':
      return {
        holds: positive && compare(years, fraction(LEASE_RULES.grantMaxYears)) < 0,
        maxYears: LEASE_RULES.grantMaxYears,
      };
  }
}
