import { compare, fraction, ratio, times, toFixed, type Fraction, type LegalDay } from '@luodi/domain';

export const RATE_NAMES = ['REGISTRATION', 'START', 'PRODUCTION', 'FUNDS'] as const;
export type RateName = (typeof RATE_NAMES)[number];

/** A deal signed in the year, dropped and rejected ones included. */
export interface CohortDeal {
  readonly projectId: string;
  readonly dealId: string;
  readonly projectName: string;
  readonly outcome: string | null;
  readonly investmentFen: string;
  readonly registeredOn: LegalDay | null;
  readonly startedOn: LegalDay | null;
  readonly inProductionOn: LegalDay | null;
  /** Verified paid-in funds in fen by calendar year. */
  readonly fundsByYear: Readonly<Record<string, string>>;
}

/** Percent by rate; the zone's own or everybody's (policy `rate-targets`). */
export type RateTargets = Readonly<Partial<Record<RateName, string>>>;

export interface ConversionRate {
  readonly rate: RateName;
  readonly numerator: string;
  readonly denominator: string;
  readonly percent: string | null;
  readonly targetPercent: string | null;
  readonly met: boolean | null;
  readonly failing: readonly CohortDeal[];
}

/**
 * The four conversion rates of a cohort (S125, requirements 5 point 8).
 * Denominator: deals signed in the calendar year (8.1); no deals = not applicable, neither 0 % nor a pass. Registration,
 * start and production by count; funds by amount, each deal's paid-in capped at what it agreed (8.3). 达到 is inclusive:
 * exactly 90 % is reached. Compared as exact fractions, rounded only for display.
 * @param until last day whose facts count: today, or 31 December of the year (8.2)
 */
export function conversionRates(
  deals: readonly CohortDeal[],
  targets: RateTargets,
  until: LegalDay,
): readonly ConversionRate[] {
  const byCount = (rate: RateName, reachedOn: (deal: CohortDeal) => LegalDay | null): ConversionRate => {
    const failing = deals.filter((deal) => !isReached(reachedOn(deal), until));
    const share = { numerator: BigInt(deals.length - failing.length), denominator: BigInt(deals.length) };
    return rateOf(rate, share, targets[rate], failing);
  };
  return [
    byCount('REGISTRATION', (deal) => deal.registeredOn),
    byCount('START', (deal) => deal.startedOn),
    byCount('PRODUCTION', (deal) => deal.inProductionOn),
    fundsRate(deals, targets.FUNDS, until),
  ];
}

const isReached = (day: LegalDay | null, until: LegalDay): boolean => day !== null && day <= until;

function fundsRate(deals: readonly CohortDeal[], target: string | undefined, until: LegalDay): ConversionRate {
  const agreed = deals.reduce((sum, deal) => sum + BigInt(deal.investmentFen), 0n);
  const paid = deals.reduce((sum, deal) => sum + cappedFunds(deal, until), 0n);
  const needed = percentOf(target ?? '100');
  const failing = deals.filter(
    (deal) => compare(ratio(cappedFunds(deal, until), BigInt(deal.investmentFen)), needed) < 0,
  );
  return rateOf('FUNDS', { numerator: paid, denominator: agreed }, target, failing);
}

/** Paid in until the year of the last day, at most what was agreed; one deal cannot make up for another (8.3). */
function cappedFunds(deal: CohortDeal, until: LegalDay): bigint {
  const lastYear = until.slice(0, 4);
  const paid = Object.entries(deal.fundsByYear)
    .filter(([year]) => year <= lastYear)
    .reduce((sum, [, amount]) => sum + BigInt(amount), 0n);
  const agreed = BigInt(deal.investmentFen);
  return paid < agreed ? paid : agreed;
}

const percentOf = (percent: string): Fraction => times(fraction(percent), ratio(1n, 100n));

function rateOf(
  rate: RateName,
  { numerator, denominator }: Fraction,
  target: string | undefined,
  failing: readonly CohortDeal[],
): ConversionRate {
  const share = denominator === 0n ? null : ratio(numerator, denominator);
  return {
    rate,
    numerator: numerator.toString(),
    denominator: denominator.toString(),
    percent: share && toFixed(times(share, fraction('100')), 2),
    targetPercent: target ?? null,
    met: share && target !== undefined ? compare(share, percentOf(target)) >= 0 : null,
    failing,
  };
}
