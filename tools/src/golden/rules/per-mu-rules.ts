import {
  HUANGYAN_BELOW_2022,
  atLeast,
  atMost,
  gradeCounts,
  huaianScore,
  itemPart,
  minMaxScore,
  rawQuotients,
  totalScore,
  weighted,
  withoutNegative,
  type Fraction,
} from '@luodi/domain';
import type { Inputs } from '../inputs';
import { whole, type Outputs } from '../outputs';
import type { Rules } from '../rule';

/** Missing emission data: the firm gets the above-scale mean of the item, which is the baseline (regulation 7.2). */
function metricOf(inputs: Inputs, key: string, baseline: Fraction): Fraction {
  const metrics = inputs.object('metrics');
  if (key === 'va_per_emission' && !metrics.has(key)) return baseline;
  const value = metrics.number(key);
  return key.startsWith('tax_') ? withoutNegative(value) : value;
}

export const perMuRules: Rules = {
  'PERMU.HUANGYAN_ABOVE': (inputs) => {
    const weights = inputs.object('weights');
    const parts = weights.keys().map((key) => {
      const baseline = inputs.object('baseline').number(key);
      return [
        key,
        itemPart({ value: metricOf(inputs, key, baseline), baseline, weight: weights.number(key) }),
      ] as const;
    });
    return { parts: Object.fromEntries(parts), score: totalScore(parts.map(([, part]) => part)) };
  },
  'PERMU.HUANGYAN_BELOW': (inputs) => {
    const parts = [
      itemPart({ value: withoutNegative(inputs.number('tax_per_mu')), ...weighted(HUANGYAN_BELOW_2022.taxPerMu) }),
      itemPart({ value: withoutNegative(inputs.number('tax_per_kwh')), ...weighted(HUANGYAN_BELOW_2022.taxPerKwh) }),
    ];
    return { parts, score: totalScore(parts) };
  },
  'PERMU.RAW': (inputs) => {
    const raw = rawQuotients({
      tax: inputs.number('tax_wan'),
      valueAdded: inputs.number('value_added_wan'),
      energy: inputs.number('energy_tce'),
      emission: inputs.number('emission_t'),
      staff: inputs.number('staff'),
      research: inputs.number('rd_wan'),
      mainRevenue: inputs.number('main_revenue_wan'),
      land: inputs.number('land_mu'),
    });
    return {
      tax_per_mu: raw.taxPerMu,
      va_per_mu: raw.valueAddedPerMu,
      va_per_tce: raw.valueAddedPerTce,
      va_per_emission: raw.valueAddedPerEmission,
      labor_prod: raw.labourProductivity,
      rd_pct: raw.researchPercent,
    };
  },
  'PERMU.HUAIAN': (inputs) => {
    const ratios = inputs.object('ratios_to_baseline');
    const score = huaianScore(
      {
        taxPerMu: ratios.number('tax_per_mu'),
        salesPerMu: ratios.number('sales_per_mu'),
        green: ratios.number('green'),
      },
      inputs.number('bonus'),
    );
    return { score };
  },
  'PERMU.CLASSIFY_HUAIAN': (inputs) => {
    const { A, B, C, D } = gradeCounts(inputs.whole('n'));
    return { counts: { A: whole(A), B: whole(B), C: whole(C), D: whole(D) } };
  },
  'PERMU.JINGDE_MINMAX': (inputs): Outputs => {
    const score = minMaxScore({
      weight: inputs.number('weight'),
      value: inputs.number('value'),
      min: inputs.number('min'),
      max: inputs.number('max'),
    });
    return score === 'DEGENERATE_RANGE' ? { error: score } : { score };
  },
  'PERMU.SHANDONG_BOUNDS': (inputs) => ({
    a_max: whole(atMost(inputs.whole('n'), inputs.number('a_max_pct'))),
    d_min: whole(atLeast(inputs.whole('n'), inputs.number('d_min_pct'))),
  }),
};
