import { exceedsLine, fenFromText, reachesLine, type InvestmentLine } from '@luodi/domain';

/** Classes of total investment, largest first, each with its line (S010). */
const CLASSES = [
  ['5BN', '50亿'],
  ['2BN', '20亿'],
  ['1BN', '10亿'],
  ['500M', '5亿'],
  ['100M', '1亿'],
  ['50M', '5000万'],
] as const satisfies readonly (readonly [string, InvestmentLine])[];

export type SizeClass = (typeof CLASSES)[number][0] | 'BELOW_50M';

/** 以上 is inclusive: exactly 1亿 counts as 亿元以上 (S010). */
export const sizeClass = (investmentFen: string): SizeClass =>
  CLASSES.find(([, line]) => reachesLine(fenFromText(investmentFen), line))?.[0] ?? 'BELOW_50M';

/** 超 is exclusive: exactly 1亿 is not 超亿元 (S010). */
export const exceedsClass = (investmentFen: string): SizeClass =>
  CLASSES.find(([, line]) => exceedsLine(fenFromText(investmentFen), line))?.[0] ?? 'BELOW_50M';
