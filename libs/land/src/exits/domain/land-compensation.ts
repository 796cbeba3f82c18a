import {
  daysBetween,
  dueFen,
  fenFromText,
  fenToText,
  fraction,
  over,
  times,
  yuanOf,
  type LegalDay,
} from '@luodi/domain';

export interface GrantedLand {
  readonly priceFen: string;
  readonly deliveredOn: LegalDay;
  readonly termEndsOn: LegalDay;
}

/**
 * Land price paid × remaining ÷ total term, without interest, counted in days; exact, then half-up to 分.
 * Free recovery of idle land pays nothing for the land. Source: requirements 14.2; 闲置土地处置办法 14(二).
 */
export function landCompensation(
  land: GrantedLand,
  asOf: LegalDay,
  free: boolean,
): { landFen: string; derivation: string } {
  if (free) return { landFen: '0', derivation: '闲置满两年依法无偿收回：土地不予补偿' };
  const total = Math.max(1, daysBetween(land.deliveredOn, land.termEndsOn));
  const remaining = Math.min(total, Math.max(0, daysBetween(asOf, land.termEndsOn)));
  const share = over(fraction(BigInt(remaining)), fraction(BigInt(total)));
  const landFen = fenToText(dueFen(times(yuanOf(fenFromText(land.priceFen)), share)));
  return {
    landFen,
    derivation: `土地价款 ${land.priceFen} 分 × 剩余 ${remaining} 日 ÷ 总 ${total} 日（自 ${asOf} 至 ${land.termEndsOn}）`,
  };
}
