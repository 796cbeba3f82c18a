import { Ok, refuse, type Decision, type Given } from '@luodi/domain';
import type { LandSupply } from './land-supply';
import type { ParcelAsked } from './land-supply.events';
import { supplyGate, type SupplyRules } from './supply-gate';

export interface ChooseParcel {
  readonly projectId: string;
  readonly parcelId: string;
  readonly landUse: string;
  /** Whether the zone has this parcel: one that does not exist could never answer. */
  readonly parcelKnown: boolean;
}

/** Asks for a parcel; the parcel's own stream answers. Errors: the gate's, LAND.PARCEL_ALREADY_CHOSEN, COMMON.NOT_FOUND */
export function chooseParcel(
  supply: LandSupply,
  { parcelId, landUse, parcelKnown, by }: Given<ChooseParcel>,
  rules: SupplyRules,
): Decision<ParcelAsked> {
  const { refusal } = supplyGate(supply, rules);
  if (refusal) return refusal;
  if (supply.parcel && supply.parcel.status !== 'REFUSED') return refuse('LAND.PARCEL_ALREADY_CHOSEN');
  if (!parcelKnown) return refuse('COMMON.NOT_FOUND', undefined, 'parcelId');
  return Ok([{ type: 'ParcelAsked', parcelId, landUse, by }]);
}
