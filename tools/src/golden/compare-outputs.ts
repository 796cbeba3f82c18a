import { compare, fraction, isDecimal, over, roundOf, times, toFixed, type Fraction } from '@luodi/domain';
import { JsonNumber, type LosslessJson } from './lossless-json';
import { isNumber, type Output } from './outputs';

/** One asserted value that is not what was expected. */
export interface Difference {
  readonly key: string;
  readonly expected: string;
  readonly got: string;
}

/** Decimals of a number by its key (Appendix A); null means exact. */
function decimalsOf(rule: string, path: readonly string[]): number | null {
  const [first] = path;
  if (first === 'fee_wan' || (first === 'wan_per_mu' && rule === 'PRICE.FLOOR_PER_MU')) return null;
  if (first === 'K') return 6;
  if (first === 'parts') return 4;
  return first === 'far' ? 3 : 2;
}

/** Half-up to a number of decimals, as an exact number again. */
function rounded(value: Fraction, decimals: number): Fraction {
  const scale = fraction(10n ** BigInt(decimals));
  return over(fraction(roundOf(times(value, scale))), scale);
}

/** For the printed difference: decimals where there are any, else to eight places. */
function numberText(value: Fraction): string {
  return toFixed(value, 8).replace(/\.?0+$/, '');
}

function shown(output: Output | undefined): string {
  if (output === undefined) return '(absent)';
  return JSON.stringify(output, (_, value: Output) => (isNumber(value) ? numberText(value) : value));
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Compares what a vector asserts with what the product says; only keys in `expected` are looked at. */
export class Comparison {
  readonly differences: Difference[] = [];

  constructor(private readonly rule: string) {}

  check(path: readonly string[], expected: LosslessJson, got: Output | undefined): void {
    if (isNumber(got)) return this.number(path, expected, got);
    if (Array.isArray(expected)) return this.list(path, expected as readonly LosslessJson[], got);
    if (isObject(expected) && !(expected instanceof JsonNumber)) {
      const members = expected as { readonly [key: string]: LosslessJson };
      const found = isObject(got) ? (got as { readonly [key: string]: Output }) : {};
      for (const [key, value] of Object.entries(members)) this.check([...path, key], value, found[key]);
      return;
    }
    if (expected !== got) this.differs(path, expected, got);
  }

  private number(path: readonly string[], expected: LosslessJson, got: Fraction): void {
    const text = expected instanceof JsonNumber ? expected.text : expected;
    if (typeof text !== 'string' || !isDecimal(text)) return this.differs(path, expected, got);
    const decimals = decimalsOf(this.rule, path);
    const value = decimals === null ? got : rounded(got, decimals);
    if (compare(value, fraction(text)) !== 0) this.differs(path, expected, value);
  }

  private list(path: readonly string[], expected: readonly LosslessJson[], got: Output | undefined): void {
    if (!Array.isArray(got) || got.length !== expected.length) return this.differs(path, expected, got);
    const found = got as readonly Output[];
    expected.forEach((value, index) => this.check([...path, String(index)], value, found[index]));
  }

  private differs(path: readonly string[], expected: LosslessJson, got: Output | undefined): void {
    const wanted = expected instanceof JsonNumber ? expected.text : JSON.stringify(expected);
    this.differences.push({ key: path.join('.'), expected: wanted, got: shown(got) });
  }
}
