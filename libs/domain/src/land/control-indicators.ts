import { compare, fraction, over, plus, sum, times, type Fraction } from '../exact/fraction';

const HUNDRED = fraction('100');
const DOUBLE_COUNT_ABOVE_M = fraction('8');
const M2_PER_HA = fraction('10000');
const MU_PER_HA = fraction('15');

/** The upper limit of administration and living land, percent of the site (from 2008, to be confirmed for 2023). */
export const ADMIN_SHARE_MAX_PERCENT = '7';

/** A storey or building: floor area m², storey height m. */
export interface FloorPart {
  readonly floor: Fraction;
  readonly height: Fraction;
}

/** Floor area that counts, m²: a storey **over** 8 m counts twice, exactly 8.0 m does not. */
export const countedFloor = (parts: readonly FloorPart[]): Fraction =>
  sum(parts.map(({ floor, height }) => (compare(height, DOUBLE_COUNT_ABOVE_M) > 0 ? plus(floor, floor) : floor)));

/** 容积率: counted floor area ÷ site. */
export const plotRatio = (counted: Fraction, site: Fraction): Fraction => over(counted, site);

const percentOf = (part: Fraction, whole: Fraction): Fraction => times(over(part, whole), HUNDRED);

/** Footprints, m². */
export interface Footprints {
  readonly buildings: Fraction;
  readonly structures: Fraction;
  readonly openStorage: Fraction;
}

/** 建筑系数 in percent: (buildings + structures + open storage) ÷ site. */
export const buildingCoefficient = ({ buildings, structures, openStorage }: Footprints, site: Fraction): Fraction =>
  percentOf(sum([buildings, structures, openStorage]), site);

/** 行政办公及生活服务设施用地所占比重 in percent, where the land can be told apart. */
export const adminShare = (adminLand: Fraction, site: Fraction): Fraction => percentOf(adminLand, site);

/** Its land where it cannot: site × (administration floor ÷ total floor), m². */
export const apportionedAdminLand = (site: Fraction, adminFloor: Fraction, totalFloor: Fraction): Fraction =>
  times(site, over(adminFloor, totalFloor));

/** Whether a share holds the limit: 不超过, so exactly 7% holds. */
export const adminShareHolds = (percent: Fraction, max = ADMIN_SHARE_MAX_PERCENT): boolean =>
  compare(percent, fraction(max)) <= 0;

/** 投资强度 in 万元/公顷: fixed investment (plant + equipment + land price) ÷ site. */
export const investmentIntensity = (fixedInvestmentWan: Fraction, siteM2: Fraction): Fraction =>
  over(fixedInvestmentWan, over(siteM2, M2_PER_HA));

/** 万元/公顷 as 万元/亩. */
export const perMu = (perHectare: Fraction): Fraction => over(perHectare, MU_PER_HA);
