import type { OpenedAdmission } from './admission-case';
import type { DimensionResult, ReviewResult } from './admission-case.events';
import type { AdmissionRules } from './admission-policies';

/** numerator ÷ denominator with two decimals, halves up; whole numbers in, no float in between. */
function twoDecimals(numerator: number, denominator: number): string {
  const hundredths = (BigInt(numerator) * 200n + BigInt(denominator)) / (BigInt(denominator) * 2n);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}

/**
 * The result of a review from its stored sheets, weights and checks: reproducible and not at anyone's choice (S023, 4.5).
 * Source: requirements 4.2: 30/40/30, pass at total ≥ 60 and no dimension mean below 40; 4.3: the mean of all valid
 * sheets; S025: an indicator below the standard bars the project; S026: a negative energy opinion does too.
 * All comparisons are of whole numbers: sums against limit × number of sheets.
 */
export function reviewResult(state: OpenedAdmission, rules: AdmissionRules): ReviewResult {
  const { sheets } = state;
  const n = sheets.length;
  const sumOf = (code: string): number => sheets.reduce((sum, sheet) => sum + (sheet.scores[code] ?? 0), 0);
  const dimensions: DimensionResult[] = rules.dimensions.map(({ code, weight }) => ({
    dimension: code,
    weight,
    mean: twoDecimals(sumOf(code), n),
    belowFloor: sumOf(code) < rules.dimensionFloor * n,
  }));
  const weights = rules.dimensions.reduce((sum, { weight }) => sum + weight, 0);
  const weighted = rules.dimensions.reduce((sum, { code, weight }) => sum + weight * sumOf(code), 0);
  const reasons = [
    ...(weighted < rules.passTotal * weights * n ? ['TOTAL_BELOW_PASS'] : []),
    ...dimensions.filter(({ belowFloor }) => belowFloor).map(({ dimension }) => `DIMENSION_BELOW_FLOOR:${dimension}`),
    ...state.controls.filter(({ passed }) => !passed).map(({ indicator }) => `CONTROL_BELOW_STANDARD:${indicator}`),
    ...(state.energyOpinion && !state.energyOpinion.agrees ? ['ENERGY_OPINION_NEGATIVE'] : []),
  ];
  return {
    result: reasons.length === 0 ? 'ADMITTED' : 'REJECTED',
    totalScore: twoDecimals(weighted, weights * n),
    dimensions,
    reasons,
  };
}
