import { fenFromWan, fenFromYi, type Fen } from './money';

/** Size classes of total investment, ascending (S010). The lines are inclusive: exactly 1亿 is 亿元以上. */
export const INVESTMENT_LINES = {
  '5000万': fenFromWan('5000'),
  '1亿': fenFromYi('1'),
  '5亿': fenFromYi('5'),
  '10亿': fenFromYi('10'),
  '20亿': fenFromYi('20'),
  '50亿': fenFromYi('50'),
} as const;

export type InvestmentLine = keyof typeof INVESTMENT_LINES;

/** The highest line that an investment reaches (以上), or null below 5000万. */
export function investmentClass(amount: Fen): InvestmentLine | null {
  const reached = Object.entries(INVESTMENT_LINES).filter(([, line]) => amount >= line);
  return (reached.at(-1)?.[0] as InvestmentLine | undefined) ?? null;
}

/** Whether an investment is 以上 (inclusive) a line. */
export const reachesLine = (amount: Fen, line: InvestmentLine): boolean => amount >= INVESTMENT_LINES[line];

/** Whether an investment is 超 (exclusive) a line: exactly 1亿 is not 超亿元. */
export const exceedsLine = (amount: Fen, line: InvestmentLine): boolean => amount > INVESTMENT_LINES[line];
