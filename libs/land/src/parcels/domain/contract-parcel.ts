import { Ok, refuse, type Decision, type Given, type LegalDay } from '@luodi/domain';
import type { Parcel } from './parcel';
import type { ParcelContracted } from './parcel.events';

export interface ContractParcel {
  readonly parcelId: string;
  readonly supplyId: string;
  readonly on: LegalDay;
}

/** The land contract confirms the reservation. Errors: LAND.PARCEL_NOT_HELD */
export function contractParcel(
  parcel: Parcel,
  { supplyId, on, by }: Given<ContractParcel>,
): Decision<ParcelContracted> {
  if (parcel.status !== 'RESERVED' || parcel.holder?.supplyId !== supplyId) return refuse('LAND.PARCEL_NOT_HELD');
  return Ok([{ type: 'ParcelContracted', on, by }]);
}
