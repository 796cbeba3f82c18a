import {
  M2_PER_HECTARE,
  M2_PER_MU,
  adminShare,
  adminShareHolds,
  apportionedAdminLand,
  buildingCoefficient,
  countedFloor,
  investmentIntensity,
  over,
  perMu,
  plotRatio,
} from '@luodi/domain';
import type { Rules } from '../rule';

export const indicatorRules: Rules = {
  'CTRL.FAR': (inputs) => {
    const counted = countedFloor(
      inputs.objects('buildings').map((one) => ({ floor: one.number('floor_m2'), height: one.number('height_m') })),
    );
    return { counted_m2: counted, far: plotRatio(counted, inputs.number('site_m2')) };
  },
  'CTRL.BUILDING_COEFFICIENT': (inputs) => ({
    pct: buildingCoefficient(
      {
        buildings: inputs.number('building_footprint'),
        structures: inputs.number('structure_footprint'),
        openStorage: inputs.number('open_storage'),
      },
      inputs.number('site_m2'),
    ),
  }),
  'CTRL.ADMIN_SHARE': (inputs) => {
    const pct = adminShare(inputs.number('admin_land_m2'), inputs.number('site_m2'));
    return { pct, ok_le_7pct: adminShareHolds(pct) };
  },
  'CTRL.ADMIN_SHARE_APPORTIONED': (inputs) => {
    const site = inputs.number('site_m2');
    const land = apportionedAdminLand(site, inputs.number('admin_floor_m2'), inputs.number('total_floor_m2'));
    const pct = adminShare(land, site);
    return { apportioned_land_m2: land, pct, ok_le_7pct: adminShareHolds(pct) };
  },
  'CTRL.INVEST_INTENSITY': (inputs) => {
    const intensity = investmentIntensity(inputs.number('fixed_invest_wan'), inputs.number('site_m2'));
    return { wan_per_ha: intensity, wan_per_mu: perMu(intensity) };
  },
  'UNIT.MU': (inputs) => {
    const m2 = inputs.number('m2');
    return { mu: over(m2, M2_PER_MU), ha: over(m2, M2_PER_HECTARE) };
  },
};
