import { assertNever, type LegalDay } from '@luodi/domain';
import type { ParcelEvent, ParcelRegistered } from './parcel.events';

export type ParcelStatus = 'FREE' | 'RESERVED' | 'CONTRACTED' | 'DELIVERED' | 'RECOVERED';

export interface ParcelHolder {
  readonly supplyId: string;
  readonly projectId: string;
  /** Last day of an unconfirmed reservation. */
  readonly until: LegalDay;
}

/** One parcel through all its supplies. `facts` is absent until it is registered. */
export interface Parcel {
  readonly facts?: Omit<ParcelRegistered, 'type' | 'by' | 'on'>;
  readonly status: ParcelStatus;
  readonly holder?: ParcelHolder;
  readonly deliveredOn?: LegalDay;
}

export const emptyParcel: Parcel = { status: 'FREE' };

/** The parcel after an event; a new event does not compile until it stands here. */
export function evolveParcel(parcel: Parcel, event: ParcelEvent): Parcel {
  switch (event.type) {
    case 'ParcelRegistered': {
      const { type: _, by: __, on: ___, ...facts } = event;
      return { facts, status: 'FREE' };
    }
    case 'ParcelReserved': {
      const { supplyId, projectId, until } = event;
      return { ...parcel, status: 'RESERVED', holder: { supplyId, projectId, until } };
    }
    case 'ParcelRequestRefused':
      return parcel;
    case 'ParcelReleased':
      return { facts: parcel.facts, status: 'FREE' };
    case 'ParcelContracted':
      return { ...parcel, status: 'CONTRACTED' };
    case 'ParcelDelivered':
      return { ...parcel, status: 'DELIVERED', deliveredOn: event.on };
    case 'ParcelReturned':
      return { facts: parcel.facts, status: 'RECOVERED' };
    default:
      return assertNever(event);
  }
}

/** Free for a new supply: never supplied, or taken back into the reserve. */
export const isFree = (parcel: Parcel): boolean => parcel.status === 'FREE' || parcel.status === 'RECOVERED';
