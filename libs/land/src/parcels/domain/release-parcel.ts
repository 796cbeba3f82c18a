import { Ok, refuse, type Decision, type Given } from '@luodi/domain';
import type { Parcel } from './parcel';
import type { ParcelReleased } from './parcel.events';

export interface ReleaseParcel {
  readonly parcelId: string;
  readonly supplyId: string;
}

/** A supply gives back the parcel it reserved. Errors: LAND.PARCEL_NOT_HELD */
export function releaseParcel(parcel: Parcel, { supplyId, by }: Given<ReleaseParcel>): Decision<ParcelReleased> {
  const { holder, status } = parcel;
  if (status !== 'RESERVED' || holder?.supplyId !== supplyId) return refuse('LAND.PARCEL_NOT_HELD');
  return Ok([{ type: 'ParcelReleased', supplyId, projectId: holder.projectId, cause: 'GIVEN_BACK', by }]);
}
