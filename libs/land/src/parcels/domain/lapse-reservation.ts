import { endOfDay, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import type { Parcel } from './parcel';
import type { ParcelReleased } from './parcel.events';

/** Nobody confirmed the reservation in time: the parcel is free again. Errors: LAND.PARCEL_NOT_HELD */
export function lapseReservation(
  parcel: Parcel,
  { by }: Given<{ readonly parcelId: string }>,
  _policies: unknown,
  now: Instant,
): Decision<ParcelReleased> {
  const { holder, status } = parcel;
  if (status !== 'RESERVED' || !holder || now < endOfDay(holder.until)) return refuse('LAND.PARCEL_NOT_HELD');
  return Ok([{ type: 'ParcelReleased', supplyId: holder.supplyId, projectId: holder.projectId, cause: 'LAPSED', by }]);
}
