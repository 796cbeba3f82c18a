import { addDays, areaFromM2, compareAreas, dayOf, Ok, type Decision, type Given, type Instant } from '@luodi/domain';
import { isFree, type Parcel } from './parcel';
import type { ParcelRequestRefused, ParcelReserved } from './parcel.events';

export interface ReserveParcel {
  readonly parcelId: string;
  readonly supplyId: string;
  readonly projectId: string;
  /** Area the project needs. */
  readonly areaM2: string;
  readonly landUse?: string;
}

export interface ReservePolicies {
  readonly supply: { readonly content: { readonly reservationDays: number } };
}

function obstacle(parcel: Parcel, { supplyId, areaM2, landUse }: ReserveParcel): string | undefined {
  const { facts, holder } = parcel;
  const own = parcel.status === 'RESERVED' && holder?.supplyId === supplyId;
  if (!facts || (!isFree(parcel) && !own)) return 'LAND.PARCEL_NOT_FREE';
  if (facts.readiness !== 'SERVICED') return 'LAND.PARCEL_NOT_READY';
  if (landUse !== undefined && landUse !== facts.plannedUse) return 'LAND.PARCEL_USE_DIFFERS';
  if (compareAreas(areaFromM2(facts.areaM2), areaFromM2(areaM2)) < 0) return 'LAND.PARCEL_TOO_SMALL';
  return undefined;
}

/**
 * Answers a supply that asked for this parcel: held for it, or refused with the reason. Of a hundred that ask at once,
 * one gets it: they are decided one after the other on this stream (F46, I3). S053: use against the plan is refused;
 * S062: so is a parcel that is not acquired, cleared and serviced.
 */
export function reserveParcel(
  parcel: Parcel,
  command: Given<ReserveParcel>,
  { supply }: ReservePolicies,
  now: Instant,
): Decision<ParcelReserved | ParcelRequestRefused> {
  const { supplyId, projectId, by } = command;
  const code = obstacle(parcel, command);
  if (code !== undefined) return Ok([{ type: 'ParcelRequestRefused', supplyId, projectId, code, by }]);
  const until = addDays(dayOf(now), supply.content.reservationDays);
  return Ok([{ type: 'ParcelReserved', supplyId, projectId, until, by }]);
}
