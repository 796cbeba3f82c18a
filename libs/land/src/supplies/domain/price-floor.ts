import {
  areaFromM2,
  ceilOf,
  compare,
  fenFromText,
  fraction,
  highestFloor,
  ONE,
  termFactor,
  times,
  toFixed,
  yuanOf,
  type DomainError,
  type Fraction,
} from '@luodi/domain';

export interface LandPriceRules {
  readonly gradeYuanPerM2: Readonly<Record<string, string>>;
  readonly localYuanPerM2: Readonly<Record<string, string>>;
  readonly capitalisationRate: string;
  readonly termYears: readonly number[];
  readonly fullTermYears: number;
  readonly seventyFactor: string;
  readonly localFactor: string;
}

export interface PricedParcel {
  readonly areaM2: string;
  readonly landGrade: number;
  readonly costFen: string;
  readonly zone: string;
}

/** Which floors a price was held against. Fen rounded up for people; the rule compares the exact numbers. */
export interface FloorCheck {
  readonly costFloorFen: string;
  readonly nationalFloorFen: string;
  readonly localFloorFen?: string;
  readonly floorFen: string;
  readonly derivation: readonly string[];
}

interface Floors {
  readonly cost: Fraction;
  readonly national: Fraction;
  readonly local?: Fraction;
}

const HUNDRED = fraction('100');
const fenUp = (yuan: Fraction): string => ceilOf(times(yuan, HUNDRED)).toString();

/** The floors for the whole parcel in exact yuan; the factor is 1 unless the project qualifies for 70 %. */
function floorsOf(parcel: PricedParcel, termYears: number, qualified: boolean, rules: LandPriceRules): Floors {
  const area = areaFromM2(parcel.areaM2);
  const k = termFactor(termYears, fraction(rules.capitalisationRate), rules.fullTermYears);
  const perM2 = fraction(rules.gradeYuanPerM2[String(parcel.landGrade)] ?? '0');
  const factor = qualified ? fraction(rules.seventyFactor) : ONE;
  const local = rules.localYuanPerM2[parcel.zone];
  const total = (yuanPerM2: Fraction, by: Fraction): Fraction => times(times(times(yuanPerM2, k), by), area);
  return {
    cost: yuanOf(fenFromText(parcel.costFen)),
    national: total(perM2, factor),
    ...(local !== undefined && { local: total(fraction(local), qualified ? fraction(rules.localFactor) : ONE) }),
  };
}

function derivationOf(parcel: PricedParcel, termYears: number, qualified: boolean, rules: LandPriceRules): string[] {
  const k = toFixed(termFactor(termYears, fraction(rules.capitalisationRate), rules.fullTermYears), 6);
  const perM2 = rules.gradeYuanPerM2[String(parcel.landGrade)] ?? '0';
  return [
    `${parcel.landGrade} 等 ${perM2} 元/平方米（国土资发〔2006〕307号）`,
    `年期修正 K(${termYears}) = ${k}，还原率 ${rules.capitalisationRate}`,
    ...(qualified ? [`符合条件的重大项目按 ${rules.seventyFactor} 执行，成本价仍适用（国土资发〔2009〕56号）`] : []),
    `面积 ${parcel.areaM2} 平方米；成本价 = 取得成本 + 前期开发成本 + 规费`,
  ];
}

const shortOf = (code: string, price: string, floor: Fraction, more: Record<string, number> = {}): DomainError => ({
  code,
  facts: { priceFen: price, floorFen: fenUp(floor), ...more },
  path: 'reservePriceFen',
});

/**
 * Holds a reserve price against max(cost sum, national minimum × K(term) [× 0.7 only when qualified], local minimum).
 * Every floor it fails is named with both numbers. Compared unrounded: one fen below is refused.
 * Source: 国土资发〔2006〕307号; 国土资发〔2009〕56号 二, 五; requirements S064, S065, S066, 10.1–10.3.
 * Errors: LAND.TERM_NOT_ALLOWED, LAND.PRICE_BELOW_COST, .PRICE_BELOW_NATIONAL_MINIMUM, .PRICE_BELOW_LOCAL_MINIMUM
 */
export function checkReservePrice(
  parcel: PricedParcel,
  asked: { readonly termYears: number; readonly reservePriceFen: string; readonly qualified: boolean },
  rules: LandPriceRules,
): { readonly check?: FloorCheck; readonly errors: readonly DomainError[] } {
  const { termYears, reservePriceFen, qualified } = asked;
  if (!rules.termYears.includes(termYears)) {
    const allowed = rules.termYears.map(String);
    return { errors: [{ code: 'LAND.TERM_NOT_ALLOWED', facts: { allowed, termYears }, path: 'termYears' }] };
  }
  const { cost, national, local } = floorsOf(parcel, termYears, qualified, rules);
  const price = yuanOf(fenFromText(reservePriceFen));
  const errors = [
    ...(compare(price, cost) < 0 ? [shortOf('LAND.PRICE_BELOW_COST', reservePriceFen, cost)] : []),
    ...(compare(price, national) < 0
      ? [shortOf('LAND.PRICE_BELOW_NATIONAL_MINIMUM', reservePriceFen, national, { termYears })]
      : []),
    ...(local && compare(price, local) < 0 ? [shortOf('LAND.PRICE_BELOW_LOCAL_MINIMUM', reservePriceFen, local)] : []),
  ];
  const check: FloorCheck = {
    costFloorFen: fenUp(cost),
    nationalFloorFen: fenUp(national),
    ...(local && { localFloorFen: fenUp(local) }),
    floorFen: fenUp(highestFloor([cost, national, ...(local ? [local] : [])])),
    derivation: derivationOf(parcel, termYears, qualified, rules),
  };
  return { check, errors };
}
