import { compare, fraction, type Fraction } from '../exact/fraction';

/**
 * How a sentence of law draws its line, so that nobody re-reads the sentence (S148).
 * 以上、以下、以内、届满 include the figure, 不满、超过、以外 do not (民法典 1259). 不足 is strict: exactly 25% is not short.
 */
export type Wording = '以上' | '至少' | '不低于' | '超过' | '突破' | '不足' | '低于' | '以下' | '不超过' | '以内';

/** A line with its wording. */
export interface Threshold {
  readonly wording: Wording;
  readonly value: Fraction;
}

const TESTS: Readonly<Record<Wording, (order: number) => boolean>> = {
  以上: (order) => order >= 0,
  至少: (order) => order >= 0,
  不低于: (order) => order >= 0,
  超过: (order) => order > 0,
  突破: (order) => order > 0,
  不足: (order) => order < 0,
  低于: (order) => order < 0,
  以下: (order) => order <= 0,
  不超过: (order) => order <= 0,
  以内: (order) => order <= 0,
};

/** A line from decimal text. */
export const threshold = (wording: Wording, value: string | Fraction): Threshold => ({
  wording,
  value: fraction(value),
});

/** Whether a value lies on the side of the line that the wording names; exact, never rounded. */
export const meets = (value: Fraction, line: Threshold): boolean => TESTS[line.wording](compare(value, line.value));
