import { Ok, refuse, type Decision, type Given } from '@luodi/domain';
import type { LandSupply } from './land-supply';
import type { HoldingsReleased } from './land-supply.events';
import { supplyGate, type SupplyRules } from './supply-gate';

export interface ReleaseHoldings {
  readonly projectId: string;
  readonly reason: string;
}

/** What a supply holds or asks for, to be given back; a refused demand for quota waits there and is taken back too. */
export const holdingsOf = (supply: LandSupply): { readonly parcelId?: string; readonly quotaId?: string } => ({
  ...(supply.parcel && supply.parcel.status !== 'REFUSED' && { parcelId: supply.parcel.parcelId }),
  ...(supply.quota && { quotaId: supply.quota.quotaId }),
});

/** Gives parcel and quota back, to choose others. Errors: the gate's, LAND.ALREADY_CONTRACTED, LAND.ALREADY_LISTED, LAND.PARCEL_NOT_HELD */
export function releaseHoldings(
  supply: LandSupply,
  { reason, by }: Given<ReleaseHoldings>,
  rules: SupplyRules,
): Decision<HoldingsReleased> {
  const { open, refusal } = supplyGate(supply, rules);
  if (refusal) return refusal;
  if (supply.contract) return refuse('LAND.ALREADY_CONTRACTED');
  if (supply.listing) return refuse('LAND.ALREADY_LISTED');
  const holdings = holdingsOf(supply);
  if (holdings.parcelId === undefined && holdings.quotaId === undefined) return refuse('LAND.PARCEL_NOT_HELD');
  return Ok([{ type: 'HoldingsReleased', ...holdings, areaM2: open.deal.areaM2, reason, by }]);
}
