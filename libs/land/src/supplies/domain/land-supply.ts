import { assertNever } from '@luodi/domain';
import type {
  DealNoted,
  HoldingLapsed,
  HoldingsReleased,
  LandContracted,
  LandDelivered,
  LandSupplyEvent,
  ParcelHeld,
  PriceProposed,
} from './land-supply.events';

type Facts<E> = Omit<E, 'type'>;

export type ParcelChoice =
  | { readonly status: 'ASKED'; readonly parcelId: string }
  | ({ readonly status: 'RESERVED' } & Facts<ParcelHeld>)
  | { readonly status: 'REFUSED'; readonly parcelId: string; readonly code: string };

export type QuotaChoice =
  | { readonly status: 'ASKED'; readonly quotaId: string; readonly areaM2: string }
  | { readonly status: 'RESERVED'; readonly quotaId: string; readonly areaM2: string; readonly remainingM2: string }
  | { readonly status: 'REFUSED'; readonly quotaId: string; readonly remainingM2: string };

/** Land supply of one project: what others said about it, the one task, and everything up to delivery. */
export interface LandSupply {
  readonly deal?: Facts<DealNoted>;
  readonly admission?: 'ADMITTED' | 'REJECTED';
  /** Stage whose passing opened the task; absent: no task. */
  readonly openedBy?: string;
  readonly parcel?: ParcelChoice;
  readonly quota?: QuotaChoice;
  readonly price?: Facts<PriceProposed> & { readonly approved: boolean };
  readonly secondSignOff: boolean;
  readonly contract?: Facts<LandContracted>;
  readonly delivery?: Facts<LandDelivered>;
  readonly ended?: 'ENDED' | 'RECOVERED';
}

export const emptyLandSupply: LandSupply = { secondSignOff: false };

const facts = <E extends { readonly type: string }>({ type: _, ...rest }: E): Facts<E> => rest;

/** A price rests on its parcel: without the parcel there is none. */
function dropped(supply: LandSupply, { parcelId, quotaId }: HoldingsReleased | HoldingLapsed): LandSupply {
  const withoutParcel = parcelId === undefined ? supply : { ...supply, parcel: undefined, price: undefined };
  return quotaId === undefined ? withoutParcel : { ...withoutParcel, quota: undefined };
}

function withHoldings(supply: LandSupply, event: LandSupplyEvent): LandSupply | undefined {
  switch (event.type) {
    case 'ParcelAsked':
      return { ...supply, parcel: { status: 'ASKED', parcelId: event.parcelId } };
    case 'ParcelHeld':
      return { ...supply, parcel: { status: 'RESERVED', ...facts(event) } };
    case 'ParcelDenied':
      return { ...supply, parcel: { status: 'REFUSED', ...facts(event) } };
    case 'QuotaAsked':
      return { ...supply, quota: { status: 'ASKED', quotaId: event.quotaId, areaM2: event.areaM2 } };
    case 'QuotaHeld':
      return { ...supply, quota: { status: 'RESERVED', ...facts(event) } };
    case 'QuotaDenied':
      return { ...supply, quota: { status: 'REFUSED', ...facts(event) } };
    case 'HoldingsReleased':
    case 'HoldingLapsed':
      return dropped(supply, event);
    default:
      return undefined;
  }
}

/** The supply after an event; a new event does not compile until it stands here. */
export function evolveLandSupply(supply: LandSupply, event: LandSupplyEvent): LandSupply {
  switch (event.type) {
    case 'DealNoted':
      return { ...supply, deal: facts(event) };
    case 'AdmissionNoted':
      return { ...supply, admission: event.admission };
    case 'SupplyOpened':
      return { ...supply, openedBy: event.stage };
    case 'PriceProposed':
      return { ...supply, price: { ...facts(event), approved: false } };
    case 'PriceApproved':
      return supply.price ? { ...supply, price: { ...supply.price, approved: true } } : supply;
    case 'SecondSignOffGiven':
      return { ...supply, secondSignOff: true };
    case 'LandContracted':
      return { ...supply, contract: facts(event) };
    case 'LandDelivered':
      return { ...supply, delivery: facts(event) };
    case 'SupplyEnded':
      return { ...supply, ended: 'ENDED', parcel: undefined, quota: undefined };
    case 'SupplyRecovered':
      return { ...supply, ended: 'RECOVERED' };
    case 'ParcelAsked':
    case 'ParcelHeld':
    case 'ParcelDenied':
    case 'QuotaAsked':
    case 'QuotaHeld':
    case 'QuotaDenied':
    case 'HoldingsReleased':
    case 'HoldingLapsed':
      return withHoldings(supply, event) ?? supply;
    default:
      return assertNever(event);
  }
}
