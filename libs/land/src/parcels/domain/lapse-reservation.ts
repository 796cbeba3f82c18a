import { endOfDay, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import type { Parcel } from './parcel';
import { RELEASE_GRACE_MS } from './parcel.deadlines';
import type { ParcelReleased } from './parcel.events';

/** Nobody put the reserved parcel up for sale in time: the parcel is free again. Errors: LAND.PARCEL_NOT_HELD */
export function lapseReservation(
  parcel: Parcel,
  { by }: Given<{ readonly parcelId: string }>,
  _policies: unknown,
  now: Instant,
): Decision<ParcelReleased> {
  const { holder, status } = parcel;
  if (status !== 'RESERVED' || holder?.until === undefined || now < endOfDay(holder.until) + RELEASE_GRACE_MS)
    return refuse('LAND.PARCEL_NOT_HELD');
  return Ok([{ type: 'ParcelReleased', supplyId: holder.supplyId, projectId: holder.projectId, cause: 'LAPSED', by }]);
}
