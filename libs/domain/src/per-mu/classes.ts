import { ceilOf, compare, floorOf, fraction, over, times, type Fraction } from '../exact/fraction';

/** Grades of the evaluation; D may be empty. */
export type PerMuGrade = 'A' | 'B' | 'C' | 'D';

/** Upper ends of A, B and C in percent of the group; the rest is D. */
export interface GradeCuts {
  readonly A: string;
  readonly B: string;
  readonly C: string;
}

/** 淮安 2024: top 20%, (20, 60], (60, 95], the last 5%. */
export const HUAIAN_CUTS: GradeCuts = { A: '20', B: '60', C: '95' };

const HUNDRED = fraction('100');

/** The grade of a rank (1 is best) in a group of n: rank · 100 ≤ cut · n, exactly; cut-offs are not rounded. */
export function gradeOfRank(rank: number, n: number, cuts: GradeCuts = HUAIAN_CUTS): PerMuGrade {
  const left = times(fraction(BigInt(rank)), HUNDRED);
  const within = (cut: string): boolean => compare(left, times(fraction(cut), fraction(BigInt(n)))) <= 0;
  if (within(cuts.A)) return 'A';
  if (within(cuts.B)) return 'B';
  return within(cuts.C) ? 'C' : 'D';
}

/** How many of a group get each grade. */
export function gradeCounts(n: number, cuts: GradeCuts = HUAIAN_CUTS): Readonly<Record<PerMuGrade, number>> {
  const upTo = (cut: string): number => Number(floorOf(over(times(fraction(cut), fraction(BigInt(n))), HUNDRED)));
  const [a, b, c] = [upTo(cuts.A), upTo(cuts.B), upTo(cuts.C)];
  return { A: a, B: b - a, C: c - b, D: n - c };
}

const share = (n: number, percent: Fraction): Fraction => over(times(fraction(BigInt(n)), percent), HUNDRED);

/** An upper bound on a class count, "不超过": floor(n · p). */
export const atMost = (n: number, percent: Fraction): number => Number(floorOf(share(n, percent)));

/** A lower bound on a class count, "不低于": ceil(n · p). */
export const atLeast = (n: number, percent: Fraction): number => Number(ceilOf(share(n, percent)));
