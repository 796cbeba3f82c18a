import { assertNever, type LegalDay } from '@luodi/domain';
import type {
  DealNoted,
  HoldingLapsed,
  HoldingsReleased,
  LandAwarded,
  LandContracted,
  LandDelivered,
  LandListed,
  LandSupplyEvent,
  ParcelHeld,
  PriceApproved,
  PriceProposed,
  QuotaDenied,
  QuotaHeld,
} from './land-supply.events';

type Facts<E> = Omit<E, 'type'>;

export type ParcelChoice =
  | { readonly status: 'ASKED'; readonly parcelId: string }
  | ({ readonly status: 'RESERVED' } & Facts<ParcelHeld>)
  | { readonly status: 'REFUSED'; readonly parcelId: string; readonly code: string };

export type QuotaChoice =
  | { readonly status: 'ASKED'; readonly quotaId: string; readonly areaM2: string; readonly rank?: number }
  | ({ readonly status: 'RESERVED'; readonly rank?: number } & Facts<QuotaHeld>)
  | ({ readonly status: 'REFUSED'; readonly rank?: number } & Facts<QuotaDenied>);

/** Land supply of one project: what others said about it, the one task, and everything up to delivery. */
export interface LandSupply {
  readonly deal?: Facts<DealNoted>;
  readonly admission?: 'ADMITTED' | 'REJECTED';
  /** Stage whose passing opened the task; absent: no task. */
  readonly openedBy?: string;
  readonly parcel?: ParcelChoice;
  readonly quota?: QuotaChoice;
  readonly price?: Facts<PriceProposed> & { readonly approved: boolean; readonly approvedOn?: LegalDay };
  readonly secondSignOff: boolean;
  readonly listing?: Facts<LandListed>;
  readonly award?: Facts<LandAwarded>;
  readonly contractOverdue?: boolean;
  readonly contract?: Facts<LandContracted>;
  readonly delivery?: Facts<LandDelivered>;
  readonly ended?: 'ENDED' | 'RECOVERED';
}

export const emptyLandSupply: LandSupply = { secondSignOff: false };

const approvedOn = ({ on }: PriceApproved): { readonly approvedOn?: LegalDay } =>
  on === undefined ? {} : { approvedOn: on };

const facts = <E extends { readonly type: string }>({ type: _, ...rest }: E): Facts<E> => rest;

const rankOf = (asked: { readonly rank?: number } | undefined): { readonly rank?: number } =>
  asked?.rank === undefined ? {} : { rank: asked.rank };

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
      return {
        ...supply,
        quota: { status: 'ASKED', quotaId: event.quotaId, areaM2: event.areaM2, ...rankOf(event) },
      };
    case 'QuotaHeld':
      return { ...supply, quota: { status: 'RESERVED', ...rankOf(supply.quota), ...facts(event) } };
    case 'QuotaDenied':
      return { ...supply, quota: { status: 'REFUSED', ...rankOf(supply.quota), ...facts(event) } };
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
      return supply.price ? { ...supply, price: { ...supply.price, approved: true, ...approvedOn(event) } } : supply;
    case 'SecondSignOffGiven':
      return { ...supply, secondSignOff: true };
    case 'LandListed':
      return { ...supply, listing: facts(event) };
    case 'LandAwarded':
      return { ...supply, award: facts(event) };
    case 'ListingEnded':
      return { ...supply, listing: undefined, award: undefined, contractOverdue: undefined };
    case 'ContractOverdue':
      return { ...supply, contractOverdue: true };
    case 'LandContracted':
      return { ...supply, contract: facts(event) };
    case 'LandDelivered':
      return { ...supply, delivery: facts(event) };
    case 'SupplyEnded':
      return { ...supply, ended: 'ENDED', parcel: undefined, quota: undefined, listing: undefined, award: undefined };
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
