import { Ok, refuse, type Decision, type Given } from '@luodi/domain';
import type { Parcel } from './parcel';
import type { ParcelListed } from './parcel.events';

export interface ListParcel {
  readonly parcelId: string;
  readonly supplyId: string;
}

/** Put up for sale by the supply that holds it: no reservation can lapse any more. Errors: LAND.PARCEL_NOT_HELD */
export function listParcel(parcel: Parcel, { supplyId, by }: Given<ListParcel>): Decision<ParcelListed> {
  if (parcel.status !== 'RESERVED' || parcel.holder?.supplyId !== supplyId) return refuse('LAND.PARCEL_NOT_HELD');
  return Ok([{ type: 'ParcelListed', by }]);
}
