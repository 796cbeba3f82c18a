import { M2_PER_MU } from '../area/area';
import {
  ONE,
  ZERO,
  compare,
  fraction,
  greaterOf,
  minus,
  over,
  plus,
  power,
  times,
  type Fraction,
} from '../exact/fraction';

const TEN_THOUSAND = fraction('10000');

/** 元/m² as 万元/亩: × 2000/3 ÷ 10,000 (168 → 11.2). */
export const wanPerMu = (yuanPerM2: Fraction): Fraction => over(times(yuanPerM2, M2_PER_MU), TEN_THOUSAND);

/** 万元 for an area in m². Exact: compare with the unrounded floor (regulation 5.1). */
export const floorForArea = (yuanPerM2: Fraction, m2: Fraction): Fraction => over(times(yuanPerM2, m2), TEN_THOUSAND);

/** The floor that applies where several layers set one (national, provincial, city): the highest. */
export const highestFloor = (floors: readonly Fraction[]): Fraction => floors.reduce(greaterOf, ZERO);

/** Lines of 用地集约 as multiples of the control standard; 以上 includes the figure (民法典 1259). */
export interface IntensiveUseLines {
  readonly plotRatio: string;
  readonly buildingCoefficient: string;
  readonly intensity: string;
}

/** 国土资发〔2009〕56号 二. */
export const INTENSIVE_USE_LINES: IntensiveUseLines = {
  plotRatio: '1.4',
  buildingCoefficient: '1.4',
  intensity: '1.1',
};

/** A value of a project beside its control standard. */
export interface Measured {
  readonly actual: Fraction;
  readonly standard: Fraction;
}

/** What decides the 70% rule. */
export interface SeventyPercentCase {
  /** In the provincial 优先发展产业 catalogue. */
  readonly priorityIndustry: boolean;
  readonly plotRatio: Measured;
  readonly buildingCoefficient: Measured;
  readonly intensity: Measured;
}

const reaches = ({ actual, standard }: Measured, multiple: string): boolean =>
  compare(actual, times(fraction(multiple), standard)) >= 0;

/**
 * Whether the reserve price (底价) may go down to 70% of the grade's floor: a priority industry **and** all three lines
 * of intensive use. Exactly 1.4 and exactly 1.1 qualify; by exact products, 3300 × 1.1 = 3630. 国土资发〔2009〕56号 二.
 */
export const qualifiesForSeventyPercent = (
  project: SeventyPercentCase,
  lines: IntensiveUseLines = INTENSIVE_USE_LINES,
): boolean =>
  project.priorityIndustry &&
  reaches(project.plotRatio, lines.plotRatio) &&
  reaches(project.buildingCoefficient, lines.buildingCoefficient) &&
  reaches(project.intensity, lines.intensity);

/** The factor of both 70% rules: intensive use (二) and primary processing of farm products at their origin (三). */
export const SEVENTY_PERCENT: Fraction = fraction('0.7');

/** max(floor × factor, acquisition + development + fees): never below actual cost (国土资发〔2009〕56号 五). */
export const floorWithCost = (floor: Fraction, factor: Fraction, cost: Fraction): Fraction =>
  greaterOf(times(floor, factor), cost);

/** What a price must not fall below. */
export interface PriceFloors {
  /** Acquisition cost + early development + prescribed fees, 元/m². */
  readonly cost: Fraction;
  /** The minimum of the grade for the term, 元/m², with its factor. */
  readonly minimum: Fraction;
}

/** Which floors a price fails, by name; empty when it holds (S065: one yuan below either is refused). */
export const failedFloors = (price: Fraction, { cost, minimum }: PriceFloors): readonly (keyof PriceFloors)[] => [
  ...(compare(price, cost) < 0 ? (['cost'] as const) : []),
  ...(compare(price, minimum) < 0 ? (['minimum'] as const) : []),
];

/** The longest term of an industrial grant, years. */
export const FULL_TERM_YEARS = 50;

/** Terms of a flexible grant (S064); a setting. */
export const FLEXIBLE_TERMS: readonly number[] = [10, 20, 30, 40, 50];

function wholeYears(years: number): number {
  if (!Number.isInteger(years) || years < 0) throw new RangeError(`not a number of years: ${years}`);
  return years;
}

/**
 * K = [1 − (1+r)⁻ⁿ] ÷ [1 − (1+r)⁻ᴺ], as an exact fraction; for r = 0 its limit n/N.
 * Source: 国土资发〔2006〕307号, term correction; r is an input, not below the PBOC five-year deposit rate.
 */
export function termFactor(termYears: number, rate: Fraction, fullTerm = FULL_TERM_YEARS): Fraction {
  const years = wholeYears(termYears);
  if (compare(rate, ZERO) === 0) return over(fraction(BigInt(years)), fraction(BigInt(wholeYears(fullTerm))));
  return over(annuity(years, rate), annuity(wholeYears(fullTerm), rate));
}

/** 1 − (1+r)⁻ⁿ */
function annuity(years: number, rate: Fraction): Fraction {
  return minus(ONE, over(ONE, power(plus(ONE, rate), years)));
}

/** The equal yearly rent that is worth the floor of a full term: floor · r ÷ [1 − (1+r)⁻⁵⁰], 元/m² a year. */
export function yearlyRentFloor(floor: Fraction, rate: Fraction, fullTerm = FULL_TERM_YEARS): Fraction {
  const years = wholeYears(fullTerm);
  if (compare(rate, ZERO) === 0) return over(floor, fraction(BigInt(years)));
  return over(times(floor, rate), annuity(years, rate));
}
