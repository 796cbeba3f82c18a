import { dayOf, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import type { Parcel } from './parcel';
import type { ParcelRegistered } from './parcel.events';

export type RegisterParcel = Omit<ParcelRegistered, 'type' | 'by' | 'on'> & { readonly parcelId: string };

/**
 * Puts a serviced parcel (七通一平) on the books. Its number is unique in the zone by a database constraint.
 * Errors: COMMON.ALREADY_EXISTS, LAND.PARCEL_NUMBER_TAKEN (from the constraint)
 */
export function registerParcel(
  parcel: Parcel,
  { parcelId: _, by, ...facts }: Given<RegisterParcel>,
  _policies: unknown,
  now: Instant,
): Decision<ParcelRegistered> {
  if (parcel.facts) return refuse('COMMON.ALREADY_EXISTS');
  return Ok([{ type: 'ParcelRegistered', ...facts, on: dayOf(now), by }]);
}
