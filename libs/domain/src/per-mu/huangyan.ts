import { fraction, type Fraction } from '../exact/fraction';

/** 黄岩 2022, below scale: baselines and weights (台州市黄岩区2022年度工业企业综合评价得分计算说明, 2023-09-25). */
export const HUANGYAN_BELOW_2022 = {
  taxPerMu: { baseline: '11.5932', weight: '50' },
  taxPerKwh: { baseline: '0.2352', weight: '50' },
} as const;

/** 黄岩 2022, above scale: the six indicators of 浙政发〔2018〕5号 with their baselines and weights. */
export const HUANGYAN_ABOVE_2022 = {
  tax_per_mu: { baseline: '24.097', weight: '30' },
  va_per_mu: { baseline: '136.16', weight: '20' },
  va_per_tce: { baseline: '2.694', weight: '20' },
  va_per_emission: { baseline: '4929.81', weight: '10' },
  labor_prod: { baseline: '18.14', weight: '10' },
  rd_ratio: { baseline: '0.0302', weight: '10' },
} as const;

/** A baseline and a weight, exact. */
export const weighted = (item: {
  readonly baseline: string;
  readonly weight: string;
}): {
  readonly baseline: Fraction;
  readonly weight: Fraction;
} => ({ baseline: fraction(item.baseline), weight: fraction(item.weight) });
