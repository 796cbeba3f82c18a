import { addDays, dayOf, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import type { Parcel } from './parcel';
import type { ParcelReserved, ParcelUnlisted } from './parcel.events';
import type { ReservePolicies } from './reserve-parcel';

export interface UnlistParcel {
  readonly parcelId: string;
  readonly supplyId: string;
}

/** The listing ended: held again as a fresh reservation, and the supply is told until when. Errors: LAND.PARCEL_NOT_HELD */
export function unlistParcel(
  parcel: Parcel,
  { supplyId, by }: Given<UnlistParcel>,
  { supply }: ReservePolicies,
  now: Instant,
): Decision<ParcelUnlisted | ParcelReserved> {
  const { holder, status } = parcel;
  if (status !== 'RESERVED' || holder?.supplyId !== supplyId) return refuse('LAND.PARCEL_NOT_HELD');
  const until = addDays(dayOf(now), supply.content.reservationDays);
  return Ok([
    { type: 'ParcelUnlisted', until, by },
    { type: 'ParcelReserved', supplyId, projectId: holder.projectId, until, by },
  ]);
}
