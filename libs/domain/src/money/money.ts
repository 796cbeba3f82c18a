import {
  compare,
  fraction,
  isDecimal,
  ratio,
  roundOf,
  times,
  toDecimal,
  toFixed,
  type Fraction,
} from '../exact/fraction';

declare const moneyBrand: unique symbol;

/** An amount of yuan in whole fen (分). Bigint, so a bulletin of 50 亿 adds up; stored and sent as a decimal string of fen. */
export type Fen = bigint & { readonly [moneyBrand]: 'fen' };

const FEN_PER_YUAN = 100n;
const FEN_PER_WAN = 1_000_000n;
const FEN_PER_YI = 10_000_000_000n;
const WHOLE = /^-?\d+$/;

/** An amount given in whole fen. */
export const fen = (amount: bigint): Fen => amount as Fen;

/** Whether a text is a whole number of fen, the form on the wire and in rows. */
export const isFenText = (text: string): boolean => WHOLE.test(text);

/**
 * Reads the wire form, a decimal string of whole fen.
 * @throws RangeError when it is none
 */
export function fenFromText(text: string): Fen {
  if (!isFenText(text)) throw new RangeError(`not whole fen: ${text}`);
  return fen(BigInt(text));
}

/** The wire form. */
export const fenToText = (amount: Fen): string => amount.toString();

/** A due amount from an exact number of yuan: half-up to 分 (regulation 8.5). */
export const dueFen = (yuan: Fraction): Fen => fen(roundOf(times(yuan, fraction(FEN_PER_YUAN))));

function exactFen(text: string, factor: bigint, unit: string): Fen {
  if (!isDecimal(text)) throw new RangeError(`not a decimal number of ${unit}: ${text}`);
  const amount = times(fraction(text), fraction(factor));
  if (amount.denominator !== 1n) throw new RangeError(`finer than 分: ${text} ${unit}`);
  return fen(amount.numerator);
}

/** Yuan as decimal text to fen; throws RangeError when finer than 分. */
export const fenFromYuan = (text: string): Fen => exactFen(text, FEN_PER_YUAN, '元');

/** 万元 as decimal text to fen; throws RangeError when finer than 分. */
export const fenFromWan = (text: string): Fen => exactFen(text, FEN_PER_WAN, '万元');

/** 亿元 as decimal text to fen; throws RangeError when finer than 分. */
export const fenFromYi = (text: string): Fen => exactFen(text, FEN_PER_YI, '亿元');

/** Exact yuan, for rules. */
export const yuanOf = (amount: Fen): Fraction => ratio(amount, FEN_PER_YUAN);

/** Exact 万元, for rules. */
export const wanOf = (amount: Fen): Fraction => ratio(amount, FEN_PER_WAN);

/** Exact yuan as text, for documents (`1234.5`). */
export const yuanText = (amount: Fen): string => toDecimal(yuanOf(amount));

/** 万元 with two decimals, for display only. */
export const wanText = (amount: Fen): string => toFixed(wanOf(amount), 2);

/** 亿元 with two decimals, for display only. */
export const yiText = (amount: Fen): string => toFixed(ratio(amount, FEN_PER_YI), 2);

/** Adds amounts. */
export const sumFen = (amounts: readonly Fen[]): Fen => fen(amounts.reduce<bigint>((total, next) => total + next, 0n));

/** Negative, zero or positive, for sorting. */
export const compareFen = (a: Fen, b: Fen): number => compare(fraction(a), fraction(b));
