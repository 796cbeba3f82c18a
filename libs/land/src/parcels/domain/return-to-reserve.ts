import { Ok, refuse, type Decision, type Given, type LegalDay } from '@luodi/domain';
import type { Parcel } from './parcel';
import type { ParcelReturned } from './parcel.events';

export interface ReturnToReserve {
  readonly parcelId: string;
  readonly projectId: string;
  readonly exitId: string;
  readonly on: LegalDay;
}

/** 收储: the recovered parcel is back in the reserve and may be promoted again (S082). Errors: LAND.PARCEL_NOT_HELD */
export function returnToReserve(
  parcel: Parcel,
  { projectId, exitId, on, by }: Given<ReturnToReserve>,
): Decision<ParcelReturned> {
  if (parcel.holder?.projectId !== projectId) return refuse('LAND.PARCEL_NOT_HELD');
  return Ok([{ type: 'ParcelReturned', exitId, on, by }]);
}
