import { compareFen, fenFromText } from '@luodi/domain';
import type { QuotaPriority } from './land-supply.events';

/** 0 before 1 before 2. */
export type QuotaRank = 0 | 1 | 2;

/**
 * Who is served first when the plan of a year does not hold everything: key projects from 1亿元 of agreed investment on
 * (inclusive, counted per single agreement: 9.3), then provincial-key and encouraged ones, then the rest. The flag is
 * never inferred from the amount alone (5.2). Undefined: a key project below the line, which is no such priority.
 * Source: requirements S055, S056.
 */
export function quotaRankOf(
  priority: QuotaPriority | undefined,
  investmentFen: string,
  keyFromFen: string,
): QuotaRank | undefined {
  if (!priority) return 2;
  const reaches = compareFen(fenFromText(investmentFen), fenFromText(keyFromFen)) >= 0;
  if (priority.kind === 'KEY') return reaches ? 0 : undefined;
  return priority.kind === 'PROVINCIAL_KEY' && reaches ? 0 : 1;
}
