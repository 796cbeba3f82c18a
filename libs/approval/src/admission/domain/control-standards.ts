import { compare, fraction } from '@luodi/domain';
import type { ControlCheck, ReviewedProject } from './admission-case.events';
import type { ControlIndicator, ControlStandard, ControlStandards } from './admission-policies';
import { industryDigits } from './industry';

function standardFor(standards: ControlStandards, industryCode: string): ControlStandard | undefined {
  const industry = industryDigits(industryCode);
  return standards.standards
    .filter(({ industryPrefix }) => industry.startsWith(industryPrefix))
    .sort((a, b) => b.industryPrefix.length - a.industryPrefix.length)[0];
}

/**
 * Declared value, standard and pass or fail of the three control indicators (S025); 不低于 is ≥, compared exactly.
 * No standard for the industry: no check, and the case shows none.
 */
export function checkControls(
  standards: ControlStandards,
  project: Pick<ReviewedProject, 'industryCode' | 'indicators'>,
): readonly ControlCheck[] {
  const standard = standardFor(standards, project.industryCode);
  if (!standard) return [];
  const { indicators } = project;
  const check = (indicator: ControlIndicator, declared: string, required: string): ControlCheck => ({
    indicator,
    declared,
    standard: required,
    passed: compare(fraction(declared), fraction(required)) >= 0,
    source: standard.source,
  });
  return [
    check('INVESTMENT_INTENSITY', indicators.investmentIntensityWanPerMu, standard.investmentIntensityWanPerMu),
    check('PLOT_RATIO', indicators.plotRatio, standard.plotRatio),
    check('OUTPUT', indicators.outputWanPerMu, standard.outputWanPerMu),
  ];
}
