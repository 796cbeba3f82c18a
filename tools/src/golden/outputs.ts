import { combineProvisionality, fraction, type Fraction, type Provisionality } from '@luodi/domain';

/** What a rule gives: numbers exact, days and names as text. */
export type Output = Fraction | string | boolean | null | readonly Output[] | { readonly [key: string]: Output };

/** The result of a rule by the keys of Appendix A. */
export type Outputs = { readonly [key: string]: Output };

/** A whole number as an output. */
export const whole = (value: number): Fraction => fraction(BigInt(value));

/** Outputs with days: the mark and the missing years are the union over all of them. */
export function dated(outputs: Outputs, ...days: readonly Provisionality[]): Outputs {
  const { provisional, missingYears } = combineProvisionality(...days);
  return { ...outputs, provisional, missing_years: missingYears.map(whole) };
}

/** Whether an output is an exact number. */
export const isNumber = (output: Output | undefined): output is Fraction =>
  typeof output === 'object' && output !== null && 'numerator' in output && typeof output.numerator === 'bigint';
