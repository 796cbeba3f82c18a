import { ZERO, compare, fraction, greaterOf, minus, over, plus, sum, times, type Fraction } from '../exact/fraction';

/** A cap of an item as a multiple of its weight, or none; a setting (none / 1.5 / 2). */
export type ItemCap = Fraction | null;

/** An indicator as a formula sees it. */
export interface WeightedItem {
  readonly value: Fraction;
  readonly baseline: Fraction;
  readonly weight: Fraction;
  readonly cap?: ItemCap;
}

/** 黄岩 and alike: value ÷ baseline × weight, unrounded; parts are rounded when shown, never before the sum. */
export function itemPart({ value, baseline, weight, cap = null }: WeightedItem): Fraction {
  const quotient = over(value, baseline);
  const capped = cap !== null && compare(quotient, cap) > 0 ? cap : quotient;
  return times(capped, weight);
}

/** The score: the sum of the unrounded parts. */
export const totalScore = (parts: readonly Fraction[]): Fraction => sum(parts);

/** 负税收按 0 计: negative tax counts as nothing (a setting, on by default). */
export const withoutNegative = (value: Fraction): Fraction => greaterOf(value, ZERO);

/** 淮安: 45 × 亩均税收 + 35 × 亩均销售 + 20 × green, each as a ratio to its baseline, + bonus − malus. */
export interface HuaianRatios {
  readonly taxPerMu: Fraction;
  readonly salesPerMu: Fraction;
  readonly green: Fraction;
}

/** Weights of 淮安 2024. */
export const HUAIAN_WEIGHTS = { taxPerMu: '45', salesPerMu: '35', green: '20' } as const;

/** Score of 淮安 2024; `bonus` is bonus minus malus. */
export const huaianScore = (ratios: HuaianRatios, bonus: Fraction): Fraction =>
  sum([
    times(withoutNegative(ratios.taxPerMu), fraction(HUAIAN_WEIGHTS.taxPerMu)),
    times(ratios.salesPerMu, fraction(HUAIAN_WEIGHTS.salesPerMu)),
    times(ratios.green, fraction(HUAIAN_WEIGHTS.green)),
    bonus,
  ]);

/** The range of an indicator over the firms compared. */
export interface MinMaxItem {
  readonly weight: Fraction;
  readonly value: Fraction;
  readonly min: Fraction;
  readonly max: Fraction;
}

/** 旌德: weight × [20 + 80 × (x − min)/(max − min)] / 100; no range, no score: `DEGENERATE_RANGE`, never NaN. */
export function minMaxScore({ weight, value, min, max }: MinMaxItem): Fraction | 'DEGENERATE_RANGE' {
  if (compare(max, min) <= 0) return 'DEGENERATE_RANGE';
  const position = over(minus(value, min), minus(max, min));
  return over(times(weight, plus(fraction('20'), times(fraction('80'), position))), fraction('100'));
}
