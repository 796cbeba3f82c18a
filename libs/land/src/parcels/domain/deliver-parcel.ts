import { Ok, refuse, type Decision, type Given, type LegalDay } from '@luodi/domain';
import type { Parcel } from './parcel';
import type { ParcelDelivered } from './parcel.events';

export interface DeliverParcel {
  readonly parcelId: string;
  readonly supplyId: string;
  readonly on: LegalDay;
}

/** The parcel was handed over. Errors: LAND.PARCEL_NOT_HELD */
export function deliverParcel(parcel: Parcel, { supplyId, on, by }: Given<DeliverParcel>): Decision<ParcelDelivered> {
  if (parcel.status !== 'CONTRACTED' || parcel.holder?.supplyId !== supplyId) return refuse('LAND.PARCEL_NOT_HELD');
  return Ok([{ type: 'ParcelDelivered', on, by }]);
}
