/**
 * An exact number: a fraction of two big integers in lowest terms, denominator positive. Binary floats are never used
 * for money and area: 3300 × 1.1 must be 3630, and 亩 is 2000/3 m² (regulation 0.6, P34, S148).
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/**
 * numerator ÷ denominator, reduced.
 * @throws RangeError when the denominator is zero
 */
export function ratio(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) throw new RangeError('division by zero');
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = gcd(numerator, denominator * sign);
  if (divisor === 0n) return { numerator: 0n, denominator: 1n };
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

/** Whether a text is a decimal number (`12`, `-0.5`, `1e-3`). */
export const isDecimal = (text: string): boolean => DECIMAL.test(text);

/**
 * Reads the text of a decimal number, losslessly.
 * @throws RangeError when the text is no decimal number
 */
export function fraction(value: string | bigint | Fraction): Fraction {
  if (typeof value === 'bigint') return { numerator: value, denominator: 1n };
  if (typeof value !== 'string') return value;
  const match = DECIMAL.exec(value);
  if (!match) throw new RangeError(`not a decimal number: ${value}`);
  const [, sign = '', whole = '0', decimals = '', exponent = '0'] = match;
  const digits = BigInt(whole + decimals) * (sign === '-' ? -1n : 1n);
  const shift = BigInt(exponent) - BigInt(decimals.length);
  return shift >= 0n ? ratio(digits * 10n ** shift, 1n) : ratio(digits, 10n ** -shift);
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };
export const ONE: Fraction = { numerator: 1n, denominator: 1n };

/** a + b */
export const plus = (a: Fraction, b: Fraction): Fraction =>
  ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

/** a − b */
export const minus = (a: Fraction, b: Fraction): Fraction =>
  ratio(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);

/** a × b */
export const times = (a: Fraction, b: Fraction): Fraction =>
  ratio(a.numerator * b.numerator, a.denominator * b.denominator);

/** a ÷ b; throws RangeError when b is zero */
export const over = (a: Fraction, b: Fraction): Fraction =>
  ratio(a.numerator * b.denominator, a.denominator * b.numerator);

/** a to the power of a whole number, zero or above */
export const power = (a: Fraction, exponent: number): Fraction => ({
  numerator: a.numerator ** BigInt(exponent),
  denominator: a.denominator ** BigInt(exponent),
});

/** Negative, zero or positive; by cross-multiplication, so never rounded. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The sum of a list; zero for an empty one. */
export const sum = (values: readonly Fraction[]): Fraction => values.reduce(plus, ZERO);

/** The greater one. */
export const greaterOf = (a: Fraction, b: Fraction): Fraction => (compare(a, b) < 0 ? b : a);

/** The whole number at or below. */
export function floorOf(value: Fraction): bigint {
  const quotient = value.numerator / value.denominator;
  return value.numerator < 0n && quotient * value.denominator !== value.numerator ? quotient - 1n : quotient;
}

/** The whole number at or above. */
export const ceilOf = (value: Fraction): bigint => -floorOf({ ...value, numerator: -value.numerator });

/** The nearest whole number; a half goes away from zero (half-up, regulation 10). */
export function roundOf(value: Fraction): bigint {
  const { numerator, denominator } = value;
  const doubled = 2n * (numerator < 0n ? -numerator : numerator) + denominator;
  const rounded = doubled / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

/** For display: half-up to a number of decimals, with all of them (`1120.00`). Never compare what was rounded. */
export function toFixed(value: Fraction, decimals: number): string {
  const scaled = roundOf({ ...value, numerator: value.numerator * 10n ** BigInt(decimals) });
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return scaled < 0n ? `-${text}` : text;
}

/**
 * The exact decimal text, shortest form; throws RangeError when there is none (1/3).
 */
export function toDecimal(value: Fraction): string {
  let rest = value.denominator;
  let decimals = 0;
  for (const prime of [2n, 5n]) {
    let times = 0;
    for (; rest % prime === 0n; rest /= prime) times++;
    decimals = Math.max(decimals, times);
  }
  if (rest !== 1n) throw new RangeError(`no exact decimal: ${value.numerator}/${value.denominator}`);
  return toFixed(value, decimals);
}
