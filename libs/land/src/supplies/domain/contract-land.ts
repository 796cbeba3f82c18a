import {
  areaFromM2,
  compare,
  compareFen,
  dayOf,
  fenFromText,
  fraction,
  muOf,
  muText,
  Ok,
  refuse,
  refuseAll,
  type Decision,
  type DomainError,
  type Given,
  type Instant,
  type LegalDay,
} from '@luodi/domain';
import type { LandSupply } from './land-supply';
import type { LandContracted } from './land-supply.events';
import { supplyGate, type SupplyRules } from './supply-gate';

export interface ContractLand {
  readonly projectId: string;
  readonly priceFen: string;
  readonly contractedOn: LegalDay;
  readonly agreedDeliveryOn: LegalDay;
}

/** What a contract still lacks: all of it at once. */
function missingFor(supply: LandSupply, { content }: SupplyRules['supply']): readonly DomainError[] {
  const { parcel, quota, price } = supply;
  const area = parcel?.status === 'RESERVED' ? areaFromM2(parcel.areaM2) : undefined;
  const large = area !== undefined && compare(muOf(area), fraction(content.secondSignOffFromMu)) >= 0;
  return [
    ...(area ? [] : [{ code: 'LAND.PARCEL_NOT_RESERVED' }]),
    ...(quota?.status === 'RESERVED' ? [] : [{ code: 'LAND.QUOTA_NOT_RESERVED' }]),
    ...(price?.approved ? [] : [{ code: 'LAND.PRICE_NOT_APPROVED' }]),
    ...(supply.award ? [] : [{ code: 'LAND.NOT_AWARDED' }]),
    ...(large && !supply.secondSignOff
      ? [{ code: 'LAND.SECOND_SIGN_OFF_MISSING', facts: { areaMu: muText(area) } }]
      : []),
  ];
}

/**
 * Signs the land contract: parcel and quota reserved, price approved, listed and awarded, none of it skipped (S067), at
 * the awarded price; 100 mu and more signed off at the second level (inclusive, exact: S061). The indicators of the deal
 * go into it unchanged (S063).
 * Errors: the gate's, LAND.ALREADY_CONTRACTED, .PARCEL_NOT_RESERVED, .QUOTA_NOT_RESERVED, .PRICE_NOT_APPROVED,
 * .NOT_AWARDED, .SECOND_SIGN_OFF_MISSING, .PRICE_DIFFERS_FROM_AWARD, .CONTRACT_BEFORE_AWARD, .DAY_IN_FUTURE
 */
export function contractLand(
  supply: LandSupply,
  { priceFen, contractedOn, agreedDeliveryOn, by }: Given<ContractLand>,
  rules: SupplyRules,
  now: Instant,
): Decision<LandContracted> {
  const { refusal } = supplyGate(supply, rules);
  if (refusal) return refusal;
  if (supply.contract) return refuse('LAND.ALREADY_CONTRACTED');
  const missing = refuseAll(missingFor(supply, rules.supply));
  if (missing) return missing;
  if (!supply.award) return refuse('LAND.NOT_AWARDED');
  const { priceFen: awardedFen, awardedOn } = supply.award;
  if (compareFen(fenFromText(priceFen), fenFromText(awardedFen)) !== 0)
    return refuse('LAND.PRICE_DIFFERS_FROM_AWARD', { priceFen, awardedFen }, 'priceFen');
  if (contractedOn < awardedOn) return refuse('LAND.CONTRACT_BEFORE_AWARD', { awardedOn }, 'contractedOn');
  if (contractedOn > dayOf(now)) return refuse('LAND.DAY_IN_FUTURE', { day: contractedOn }, 'contractedOn');
  return Ok([
    { type: 'LandContracted', priceFen, contractedOn, agreedDeliveryOn, policyVersion: rules.supply.version, by },
  ]);
}
