import { assertNever, type LegalDay } from '@luodi/domain';
import type { ParcelEvent, ParcelRegistered } from './parcel.events';

export type ParcelStatus = 'FREE' | 'RESERVED' | 'CONTRACTED' | 'DELIVERED' | 'RECOVERED';

export interface ParcelHolder {
  readonly supplyId: string;
  readonly projectId: string;
  /** Last day of an unconfirmed reservation; absent while the parcel is listed. */
  readonly until?: LegalDay;
}

/** One parcel through all its supplies. `facts` is absent until it is registered. */
export interface Parcel {
  readonly facts?: Omit<ParcelRegistered, 'type' | 'by' | 'on'>;
  readonly status: ParcelStatus;
  readonly holder?: ParcelHolder;
  readonly deliveredOn?: LegalDay;
  readonly inUseSince?: LegalDay;
  /** Why it is inefficient land; empty: it is not. */
  readonly inefficient: readonly string[];
}

export const emptyParcel: Parcel = { status: 'FREE', inefficient: [] };

/** Without a holder, a delivery and a use: what a new supply finds. */
const emptied = (parcel: Parcel, status: 'FREE' | 'RECOVERED'): Parcel => ({
  ...emptyParcel,
  facts: parcel.facts,
  status,
});

const heldWith = (parcel: Parcel, until: LegalDay | undefined): Parcel => {
  if (!parcel.holder) return parcel;
  const { supplyId, projectId } = parcel.holder;
  return { ...parcel, holder: { supplyId, projectId, ...(until !== undefined && { until }) } };
};

/** The parcel after an event; a new event does not compile until it stands here. */
export function evolveParcel(parcel: Parcel, event: ParcelEvent): Parcel {
  switch (event.type) {
    case 'ParcelRegistered': {
      const { type: _, by: __, on: ___, ...facts } = event;
      return { ...emptyParcel, facts };
    }
    case 'ParcelReserved': {
      const { supplyId, projectId, until } = event;
      return { ...parcel, status: 'RESERVED', holder: { supplyId, projectId, until } };
    }
    case 'ParcelRequestRefused':
      return parcel;
    case 'ParcelPrepared':
      return parcel.facts ? { ...parcel, facts: { ...parcel.facts, readiness: event.readiness } } : parcel;
    case 'ParcelListed':
      return heldWith(parcel, undefined);
    case 'ParcelUnlisted':
      return heldWith(parcel, event.until);
    case 'ParcelUsed':
      return { ...parcel, inUseSince: event.on };
    case 'EfficiencyJudged':
      return { ...parcel, inefficient: event.grounds };
    case 'ParcelReleased':
      return emptied(parcel, 'FREE');
    case 'ParcelContracted':
      return { ...parcel, status: 'CONTRACTED' };
    case 'ParcelDelivered':
      return { ...parcel, status: 'DELIVERED', deliveredOn: event.on };
    case 'ParcelReturned':
      return emptied(parcel, 'RECOVERED');
    default:
      return assertNever(event);
  }
}

/** Free for a new supply: never supplied, or taken back into the reserve. */
export const isFree = (parcel: Parcel): boolean => parcel.status === 'FREE' || parcel.status === 'RECOVERED';
