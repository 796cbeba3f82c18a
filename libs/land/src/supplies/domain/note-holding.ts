import { Ok, refuse, type Decision, type Given } from '@luodi/domain';
import type { LandSupply } from './land-supply';
import type { HoldingLapsed, ParcelDenied, ParcelHeld, QuotaDenied, QuotaHeld } from './land-supply.events';

export type HoldingAnswer = ParcelHeld | ParcelDenied | QuotaHeld | QuotaDenied | HoldingLapsed;

export interface NoteHolding {
  readonly projectId: string;
  readonly answer: HoldingAnswer;
}

function concerns(supply: LandSupply, answer: HoldingAnswer): boolean {
  switch (answer.type) {
    case 'ParcelHeld':
    case 'ParcelDenied':
      return supply.parcel?.parcelId === answer.parcelId && !supply.contract && !supply.ended;
    case 'QuotaHeld':
    case 'QuotaDenied':
      return supply.quota?.quotaId === answer.quotaId && !supply.contract && !supply.ended;
    default:
      return (
        !supply.contract &&
        ((answer.parcelId !== undefined && supply.parcel?.parcelId === answer.parcelId) ||
          (answer.quotaId !== undefined && supply.quota?.quotaId === answer.quotaId))
      );
  }
}

/**
 * What parcel or quota answered. An answer to a question that is no longer asked changes nothing; a holding that lapsed
 * before its listing was heard of is lost, and without it no contract is signed. Errors: LAND.PARCEL_NOT_HELD
 */
export function noteHolding(supply: LandSupply, { answer }: Given<NoteHolding>): Decision<HoldingAnswer> {
  if (!concerns(supply, answer)) return refuse('LAND.PARCEL_NOT_HELD');
  return Ok([answer]);
}
