import {
  compare,
  fraction,
  isDecimal,
  over,
  plus,
  ratio,
  times,
  toDecimal,
  toFixed,
  type Fraction,
} from '../exact/fraction';

declare const areaBrand: unique symbol;

/** An area in m², exact. Stored and sent as decimal text of m²; 亩 and 公顷 are ways of showing it. */
export type Area = Fraction & { readonly [areaBrand]: 'm2' };

/** 1 亩 = 2000/3 m², the fraction: 666.67 would make 100 亩 at 168 元/m² cost 56 yuan too much (regulation 10). */
export const M2_PER_MU: Fraction = ratio(2000n, 3n);

/** 1 公顷 = 10,000 m² = 15 亩. */
export const M2_PER_HECTARE: Fraction = fraction('10000');

const area = (m2: Fraction): Area => m2 as Area;

/** Whether a text is an area on the wire: decimal m², not negative. */
export const isAreaText = (text: string): boolean => isDecimal(text) && !text.startsWith('-');

/** Reads the wire form, decimal m²; throws RangeError when it is none. */
export function areaFromM2(text: string): Area {
  if (!isAreaText(text)) throw new RangeError(`not an area: ${text}`);
  return area(fraction(text));
}

/** 亩 as decimal text to an area. */
export const areaFromMu = (text: string): Area => area(times(fraction(text), M2_PER_MU));

/** 公顷 as decimal text to an area. */
export const areaFromHectares = (text: string): Area => area(times(fraction(text), M2_PER_HECTARE));

/** The wire form. Throws RangeError for an area without exact decimals (100 亩): round it on purpose with `m2Text`. */
export const areaToM2 = (value: Area): string => toDecimal(value);

/** m² with two decimals, for display and for papers. */
export const m2Text = (value: Area): string => toFixed(value, 2);

/** Exact 亩, for rules. */
export const muOf = (value: Area): Fraction => over(value, M2_PER_MU);

/** Exact 公顷, for rules. */
export const hectaresOf = (value: Area): Fraction => over(value, M2_PER_HECTARE);

/** 亩 with two decimals, for display only. */
export const muText = (value: Area): string => toFixed(muOf(value), 2);

/** Adds areas. */
export const sumAreas = (values: readonly Area[]): Area => area(values.reduce<Fraction>(plus, fraction('0')));

/** Negative, zero or positive, for sorting. */
export const compareAreas = (a: Area, b: Area): number => compare(a, b);
