/**
 * Classes of total investment by their lower bound: 5000万, 1亿, 5亿, 10亿, 20亿, 50亿元 (S010), in fen.
 */
const CLASSES = [
  ['5BN', 500_000_000_000n],
  ['2BN', 200_000_000_000n],
  ['1BN', 100_000_000_000n],
  ['500M', 50_000_000_000n],
  ['100M', 10_000_000_000n],
  ['50M', 5_000_000_000n],
] as const;

export type SizeClass = (typeof CLASSES)[number][0] | 'BELOW_50M';

/** 以上 is inclusive: exactly 1亿 counts as 亿元以上 (S010). */
export const sizeClass = (investmentFen: string): SizeClass =>
  CLASSES.find(([, from]) => BigInt(investmentFen) >= from)?.[0] ?? 'BELOW_50M';

/** 超 is exclusive: exactly 1亿 is not 超亿元 (S010). */
export const exceedsClass = (investmentFen: string): SizeClass =>
  CLASSES.find(([, from]) => BigInt(investmentFen) > from)?.[0] ?? 'BELOW_50M';
