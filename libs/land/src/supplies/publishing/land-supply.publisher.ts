import {
  landAwardedV1,
  landContractedV1,
  landDeliveredV1,
  landListedV1,
  listingEndedV1,
  parcelRequestedV1,
  quotaRequestedV1,
  supplyOpenedV1,
  supplyReleasedV1,
} from '@luodi/contracts';
import { assertNever } from '@luodi/domain';
import { publicEvent, type EventFacts, type PublicEvent } from '@luodi/platform/commands';
import type { LandSupply } from '../domain/land-supply';
import type {
  HoldingsReleased,
  LandAwarded,
  LandContracted,
  LandDelivered,
  LandListed,
  LandSupplyEvent,
  ListingEnded,
  SupplyEnded,
} from '../domain/land-supply.events';

type Facts = EventFacts<LandSupply>;

/** The deal's indicators and schedule go out as they came in (S063). */
function contracted(event: LandContracted, { streamId: supplyId, state }: Facts): readonly PublicEvent[] {
  const { deal, parcel, price, quota } = state;
  if (!deal || !price || parcel?.status !== 'RESERVED') return [];
  const { parcelId, parcelNumber, areaM2 } = parcel;
  const { priceFen, contractedOn, agreedDeliveryOn } = event;
  return [
    publicEvent(landContractedV1, {
      supplyId,
      parcelId,
      parcelNumber,
      areaM2,
      priceFen,
      floorFen: price.floor.floorFen,
      termYears: price.termYears,
      contractedOn,
      agreedDeliveryOn,
      ...(quota && { quotaId: quota.quotaId }),
      indicators: deal.indicators,
      schedule: deal.schedule,
    }),
  ];
}

function listed(event: LandListed, { streamId: supplyId, state }: Facts): readonly PublicEvent[] {
  const { parcel, quota } = state;
  if (parcel?.status !== 'RESERVED') return [];
  const { listingNumber, noticeOn, openFrom, openUntil, startingPriceFen } = event;
  const held = { supplyId, parcelId: parcel.parcelId, ...(quota && { quotaId: quota.quotaId }) };
  return [publicEvent(landListedV1, { ...held, listingNumber, noticeOn, openFrom, openUntil, startingPriceFen })];
}

function awarded(event: LandAwarded, { streamId: supplyId, state }: Facts): readonly PublicEvent[] {
  if (!state.parcel) return [];
  const { awardedOn, priceFen, confirmationNumber, contractBy, provisional } = event;
  const facts = { supplyId, parcelId: state.parcel.parcelId, awardedOn, priceFen, confirmationNumber };
  return [publicEvent(landAwardedV1, { ...facts, contractBy, provisional })];
}

function listingEnded(event: ListingEnded, { streamId: supplyId, state }: Facts): readonly PublicEvent[] {
  const { parcel, quota } = state;
  if (!parcel) return [];
  const { outcome, reason } = event;
  const held = { supplyId, parcelId: parcel.parcelId, ...(quota && { quotaId: quota.quotaId }) };
  return [publicEvent(listingEndedV1, { ...held, outcome }, { reason })];
}

function delivered(event: LandDelivered, { streamId: supplyId, state }: Facts): readonly PublicEvent[] {
  const { parcel, price, contract } = state;
  if (!contract || !price || parcel?.status !== 'RESERVED') return [];
  const { parcelId, parcelNumber, areaM2 } = parcel;
  const { deliveredOn, agreedStartOn, agreedCompletionOn, termEndsOn } = event;
  const days = { deliveredOn, agreedStartOn, agreedCompletionOn, termEndsOn };
  const facts = { supplyId, parcelId, parcelNumber, areaM2, priceFen: contract.priceFen, termYears: price.termYears };
  return [publicEvent(landDeliveredV1, { ...facts, ...days })];
}

function released(event: HoldingsReleased | SupplyEnded, supplyId: string): readonly PublicEvent[] {
  const { parcelId, quotaId, areaM2 } = event;
  if (parcelId === undefined && quotaId === undefined) return [];
  const holdings = { ...(parcelId !== undefined && { parcelId }), ...(quotaId !== undefined && { quotaId }) };
  const reason = `GIVEN_BACK: ${event.reason}`;
  return [publicEvent(supplyReleasedV1, { supplyId, ...holdings, areaM2, reason }, { reason: event.reason })];
}

/** Private event → contract event. What others told us, and what only the bureau needs, stays inside. */
export function publishLandSupply(event: LandSupplyEvent, facts: Facts): readonly PublicEvent[] {
  const { streamId: supplyId, state } = facts;
  const areaM2 = state.deal?.areaM2 ?? '0';
  switch (event.type) {
    case 'SupplyOpened':
      return [publicEvent(supplyOpenedV1, { supplyId, stage: event.stage, areaM2 })];
    case 'ParcelAsked':
      return [publicEvent(parcelRequestedV1, { supplyId, parcelId: event.parcelId, areaM2, landUse: event.landUse })];
    case 'QuotaAsked':
      return [
        publicEvent(quotaRequestedV1, {
          supplyId,
          quotaId: event.quotaId,
          year: event.year,
          areaM2: event.areaM2,
          ...(event.rank !== undefined && { rank: event.rank }),
        }),
      ];
    case 'LandListed':
      return listed(event, facts);
    case 'LandAwarded':
      return awarded(event, facts);
    case 'ListingEnded':
      return listingEnded(event, facts);
    case 'LandContracted':
      return contracted(event, facts);
    case 'LandDelivered':
      return delivered(event, facts);
    case 'HoldingsReleased':
    case 'SupplyEnded':
      return released(event, supplyId);
    case 'DealNoted':
    case 'AdmissionNoted':
    case 'ParcelHeld':
    case 'ParcelDenied':
    case 'QuotaHeld':
    case 'QuotaDenied':
    case 'HoldingLapsed':
    case 'PriceProposed':
    case 'PriceApproved':
    case 'SecondSignOffGiven':
    case 'SupplyRecovered':
    case 'ContractOverdue':
      return [];
    default:
      return assertNever(event);
  }
}
