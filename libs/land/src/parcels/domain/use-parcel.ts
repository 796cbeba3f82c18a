import { Ok, refuse, type Decision, type Given, type LegalDay } from '@luodi/domain';
import type { Parcel } from './parcel';
import type { ParcelUsed } from './parcel.events';

export interface UseParcel {
  readonly parcelId: string;
  readonly supplyId: string;
  readonly on: LegalDay;
}

/** Works on the delivered parcel have started: from supplied to used land (S075). Errors: LAND.PARCEL_NOT_HELD */
export function useParcel(parcel: Parcel, { supplyId, on, by }: Given<UseParcel>): Decision<ParcelUsed> {
  if (parcel.holder?.supplyId !== supplyId || parcel.status === 'RESERVED') return refuse('LAND.PARCEL_NOT_HELD');
  return parcel.inUseSince === undefined ? Ok([{ type: 'ParcelUsed', on, by }]) : Ok([]);
}
