import {
  SEVENTY_PERCENT,
  floorForArea,
  floorWithCost,
  fraction,
  leaseTerm,
  longLeaseRentFloor,
  longLeaseTermHolds,
  M2_PER_MU,
  maxRentAfterAdjustment,
  nationalFloor,
  qualifiesForSeventyPercent,
  termFactor,
  times,
  wanPerMu,
  yearlyRentFloor,
  type LeaseMode,
} from '@luodi/domain';
import type { Inputs } from '../inputs';
import type { Rules } from '../rule';

const MODES: readonly LeaseMode[] = ['长期租赁', '先租后让', '弹性年期'];

function modeOf(inputs: Inputs): LeaseMode {
  const mode = MODES.find((one) => one === inputs.text('mode'));
  if (!mode) throw new Error(`unknown mode ${inputs.text('mode')}`);
  return mode;
}

export const priceRules: Rules = {
  'PRICE.FLOOR_PER_MU': (inputs) => {
    const floors = inputs.wholes('grades').map(nationalFloor);
    return { yuan_per_m2: floors, wan_per_mu: floors.map(wanPerMu) };
  },
  'PRICE.FLOOR_TOTAL': (inputs) => {
    const area = times(inputs.number('area_mu'), M2_PER_MU);
    return { area_m2: area, floor_wan: floorForArea(nationalFloor(inputs.whole('grade')), area) };
  },
  'PRICE.FLOOR_70': (inputs) => {
    const eligible = qualifiesForSeventyPercent({
      priorityIndustry: inputs.flag('priority_industry'),
      plotRatio: { actual: inputs.number('far'), standard: inputs.number('far_std') },
      buildingCoefficient: { actual: inputs.number('bcr_pct'), standard: inputs.number('bcr_std_pct') },
      intensity: { actual: inputs.number('intensity_wan_per_ha'), standard: inputs.number('intensity_std') },
    });
    const full = nationalFloor(inputs.whole('grade'));
    const floor = eligible ? times(full, SEVENTY_PERCENT) : full;
    return {
      eligible,
      floor_yuan_per_m2: floor,
      ...(inputs.has('area_m2') && { floor_wan: floorForArea(floor, inputs.number('area_m2')) }),
    };
  },
  'PRICE.FLOOR_70_AGRI': (inputs) => {
    const full = nationalFloor(inputs.whole('grade'));
    return { floor_yuan_per_m2: inputs.flag('primary_agri_processing') ? times(full, SEVENTY_PERCENT) : full };
  },
  'PRICE.FLOOR_COST': (inputs) => ({
    floor_yuan_per_m2: floorWithCost(
      nationalFloor(inputs.whole('grade')),
      inputs.number('factor'),
      inputs.number('cost_yuan_per_m2'),
    ),
  }),
  'PRICE.TERM_CORRECTION': (inputs) => {
    const K = termFactor(
      inputs.whole('term_years'),
      inputs.number('r'),
      inputs.has('max_term') ? inputs.whole('max_term') : undefined,
    );
    return { K, floor_yuan_per_m2: times(nationalFloor(inputs.whole('grade')), K) };
  },
  'PRICE.RENT_FLOOR_307': (inputs) => ({
    annual_rent_yuan_per_m2: yearlyRentFloor(nationalFloor(inputs.whole('grade')), inputs.number('r')),
  }),
  'PRICE.LONG_LEASE_201': (inputs) => {
    const assessed = floorForArea(inputs.number('assessed_50y_yuan_per_m2'), inputs.number('area_m2'));
    const rent = longLeaseRentFloor(assessed);
    return {
      rent_floor_wan_per_year: rent,
      max_after_1st_adjustment_wan: maxRentAfterAdjustment(rent),
      term_ok: longLeaseTermHolds(inputs.number('term_years'), inputs.number('adjust_every_years')),
    };
  },
  'PRICE.LEASE_TERM_201': (inputs) => {
    const { holds, maxYears } = leaseTerm(modeOf(inputs), inputs.number('lease_years'));
    return { ok: holds, max_years: fraction(maxYears) };
  },
};
