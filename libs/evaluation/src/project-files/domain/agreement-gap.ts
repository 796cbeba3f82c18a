import {
  addMonths,
  areaFromM2,
  compare,
  fenFromText,
  fraction,
  minus,
  muOf,
  over,
  refuse,
  toFixed,
  wanOf,
  type Fraction,
  type LegalDay,
} from '@luodi/domain';
import type { Ground } from './ground';
import type { ProjectFile } from './project-file';
import type { AgreedFacts, Figures } from './project-file.events';

export interface GapRules {
  /** Months after the start of production until output, tax and energy are due: full production (11.2). */
  readonly fullProductionMonths: number;
}

/** What was agreed, what was reached, and what is missing, with the way there. */
export interface Gap {
  readonly agreed: string;
  readonly measured: string;
  readonly gap: string;
  readonly derivation: readonly string[];
}

type Measured =
  | { readonly gap: Gap; readonly refusal?: undefined }
  | { readonly gap?: undefined; readonly refusal: ReturnType<typeof refuse> };

interface Indicator {
  readonly agreed: keyof AgreedFacts;
  readonly unit: string;
  readonly lowerIsBetter: boolean;
}

const INDICATORS: Readonly<Record<Exclude<Ground, 'START_OVERDUE'>, Indicator>> = {
  INVESTMENT: { agreed: 'investmentIntensityWanPerMu', unit: '万元/亩', lowerIsBetter: false },
  OUTPUT: { agreed: 'outputWanPerMu', unit: '万元/亩', lowerIsBetter: false },
  TAX: { agreed: 'taxWanPerMu', unit: '万元/亩', lowerIsBetter: false },
  ENVIRONMENT: { agreed: 'energyTcePerWan', unit: '吨标准煤/万元', lowerIsBetter: true },
};

/** When an indicator is due: investment at completion, the others at full production; undefined: not foreseeable yet. */
function dueOn(file: ProjectFile, ground: Ground, { fullProductionMonths }: GapRules): LegalDay | undefined {
  if (ground === 'INVESTMENT') return file.milestones.COMPLETED ?? file.agreedCompletionOn;
  const production = file.milestones.IN_PRODUCTION;
  return production === undefined ? undefined : addMonths(production, fullProductionMonths);
}

const perMu = (wan: Fraction, areaM2: string): Fraction => over(wan, muOf(areaFromM2(areaM2)));

/** The verified figure, else for the investment the paid-in funds (9.1: the verified figure for every later decision). */
function reachedOf(
  file: ProjectFile,
  ground: Ground,
  figures: Figures | undefined,
  areaM2: string,
): Fraction | undefined {
  const wan = (value: string | undefined): Fraction | undefined =>
    value === undefined ? undefined : perMu(fraction(value), areaM2);
  switch (ground) {
    case 'INVESTMENT':
      if (figures?.investedWan !== undefined) return wan(figures.investedWan);
      return file.fundsFen === undefined ? undefined : perMu(wanOf(fenFromText(file.fundsFen)), areaM2);
    case 'OUTPUT':
      return wan(figures?.outputWan);
    case 'TAX':
      return wan(figures?.taxWan);
    default:
      if (figures?.energyTce === undefined || figures.valueAddedWan === undefined) return undefined;
      return compare(fraction(figures.valueAddedWan), fraction('0')) > 0
        ? over(fraction(figures.energyTce), fraction(figures.valueAddedWan))
        : undefined;
  }
}

/**
 * Holds one indicator of the project's own agreement (not the zone average) against what was reached in a year: exact,
 * 以上 and 不低于 include the figure, so only a real shortfall is a gap. Shown with four decimals.
 * Source: requirements S063, S085, S087, S089, 9.1, 11.2.
 * Errors: EVALUATION.NOT_AGREED, .NOT_DUE_YET, .NO_FIGURES, .AGREEMENT_KEPT, .NO_LAND
 */
export function agreementGap(
  file: ProjectFile,
  ground: Exclude<Ground, 'START_OVERDUE'>,
  year: number,
  rules: GapRules,
): Measured {
  const indicator = INDICATORS[ground];
  const agreedText = file.indicators?.[indicator.agreed];
  if (agreedText === undefined) return { refusal: refuse('EVALUATION.NOT_AGREED', { indicator: indicator.agreed }) };
  if (file.areaM2 === undefined) return { refusal: refuse('EVALUATION.NO_LAND') };
  const due = dueOn(file, ground, rules);
  const lastDay = `${year}-12-31`;
  if (due === undefined || lastDay < due)
    return { refusal: refuse('EVALUATION.NOT_DUE_YET', { dueOn: due ?? '—' }, 'year') };
  const reached = reachedOf(file, ground, file.figures[year], file.areaM2);
  if (!reached) return { refusal: refuse('EVALUATION.NO_FIGURES', { year, indicator: indicator.agreed }, 'year') };
  const agreed = fraction(agreedText);
  const gap = indicator.lowerIsBetter ? minus(reached, agreed) : minus(agreed, reached);
  const shown = toFixed(reached, 4);
  if (compare(gap, fraction('0')) <= 0)
    return { refusal: refuse('EVALUATION.AGREEMENT_KEPT', { agreed: agreedText, reached: shown }) };
  const source = file.figures[year]?.source;
  return {
    gap: {
      agreed: agreedText,
      measured: shown,
      gap: toFixed(gap, 4),
      derivation: [
        `协议约定 ${agreedText} ${indicator.unit}，应于 ${due} 起兑现`,
        `${year} 年度实际 ${shown} ${indicator.unit}（${source ?? '到位资金核实记录'}；用地 ${file.areaM2} 平方米）`,
        `差距 ${toFixed(gap, 4)} ${indicator.unit}`,
      ],
    },
  };
}
