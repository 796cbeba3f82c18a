import fc from 'fast-check';
import { ceilOf, compare, floorOf, fraction, over, plus, ratio, roundOf, times, toDecimal, toFixed } from './fraction';

describe('exact numbers', () => {
  it('multiply as on paper: 3300 × 1.1 = 3630', () => {
    expect(compare(times(fraction('3300'), fraction('1.1')), fraction('3630'))).toBe(0);
  });

  it('round half-up, away from zero', () => {
    expect(['0.125', '-0.125', '0.1249', '1e-3'].map((text) => toFixed(fraction(text), 2))).toEqual([
      '0.13',
      '-0.13',
      '0.12',
      '0.00',
    ]);
    expect([roundOf(fraction('2.5')), floorOf(fraction('-2.5')), ceilOf(fraction('-2.5'))]).toEqual([3n, -3n, -2n]);
  });

  it('refuse what is no decimal number, and a division by zero', () => {
    expect(() => fraction('1.2.3')).toThrow(RangeError);
    expect(() => over(fraction('1'), fraction('0'))).toThrow('division by zero');
  });

  it('come back from their text unchanged', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.nat({ max: 12 }), (digits, decimals) => {
        const value = ratio(digits, 10n ** BigInt(decimals));
        expect(fraction(toDecimal(value))).toEqual(value);
      }),
    );
  });

  it('add and divide without loss', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (a, b) => {
        expect(plus(ratio(a, b), ratio(-a, b))).toEqual({ numerator: 0n, denominator: 1n });
        expect(times(ratio(a, b), fraction(b))).toEqual(fraction(a));
      }),
    );
  });
});
