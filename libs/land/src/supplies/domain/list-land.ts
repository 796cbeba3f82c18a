import {
  addDays,
  compareFen,
  dayOf,
  endOfDay,
  fenFromText,
  Ok,
  refuse,
  refuseAll,
  type Decision,
  type DomainError,
  type Given,
  type Instant,
  type LegalDay,
} from '@luodi/domain';
import type { LandSupply } from './land-supply';
import type { Indicators, LandListed } from './land-supply.events';
import { supplyGate, type SupplyRules } from './supply-gate';

export interface ListLand {
  readonly projectId: string;
  readonly listingNumber: string;
  readonly noticeOn: LegalDay;
  readonly openFrom: LegalDay;
  readonly openUntil: LegalDay;
  readonly startingPriceFen: string;
}

export interface ListingRules extends SupplyRules {
  readonly listing: {
    readonly version: number;
    readonly content: { readonly noticeDays: number; readonly openDays: number; readonly contractWorkdays: number };
  };
}

/** 标准地: what must be fixed before a parcel is put up (S063). */
const FIXED: readonly (keyof Indicators)[] = ['investmentIntensityWanPerMu', 'plotRatio', 'outputWanPerMu'];

/** Everything that is still missing, at once. */
function missingFor({ parcel, quota, price }: LandSupply, indicators: Indicators): readonly DomainError[] {
  const missing = FIXED.filter((name) => !indicators[name]);
  return [
    ...(parcel?.status === 'RESERVED' ? [] : [{ code: 'LAND.PARCEL_NOT_RESERVED' }]),
    ...(quota?.status === 'RESERVED' ? [] : [{ code: 'LAND.QUOTA_NOT_RESERVED' }]),
    ...(price?.approved ? [] : [{ code: 'LAND.PRICE_NOT_APPROVED' }]),
    ...(missing.length > 0 ? [{ code: 'LAND.INDICATORS_MISSING', facts: { missing } }] : []),
  ];
}

/** The notice after the approval, then its days, then the days of the listing. */
function daysRefused(
  { noticeOn, openFrom, openUntil }: ListLand,
  approvedOn: LegalDay | undefined,
  { content }: ListingRules['listing'],
  today: LegalDay,
): ReturnType<typeof refuse> | undefined {
  if (noticeOn > today) return refuse('LAND.DAY_IN_FUTURE', { day: noticeOn }, 'noticeOn');
  if (approvedOn !== undefined && noticeOn < approvedOn)
    return refuse('LAND.NOTICE_BEFORE_APPROVAL', { approvedOn }, 'noticeOn');
  const opens = addDays(noticeOn, content.noticeDays);
  if (openFrom < opens)
    return refuse('LAND.NOTICE_TOO_SHORT', { days: content.noticeDays, earliest: opens }, 'openFrom');
  const closes = addDays(openFrom, content.openDays);
  if (openUntil < closes)
    return refuse('LAND.LISTING_TOO_SHORT', { days: content.openDays, earliest: closes }, 'openUntil');
  return undefined;
}

/** A reservation that a listing may rest on: its last day has not ended. */
function lapsedHolding({ parcel, quota }: LandSupply, now: Instant): LegalDay | undefined {
  const untils = [parcel, quota].flatMap((held) => (held?.status === 'RESERVED' && held.until ? [held.until] : []));
  return untils.find((until) => now >= endOfDay(until));
}

/**
 * Puts the parcel up for sale: only with an approved price, parcel and quota held and the control indicators fixed, by
 * a notice of at least 20 days and a listing of at least 10. The deal's indicators are what is listed and contracted.
 * Source: requirements S063, S067, 10.4; 招标拍卖挂牌出让国有建设用地使用权规定（国土资源部令第39号）8, 18 (to be confirmed).
 * Errors: the gate's, LAND.ALREADY_LISTED, .ALREADY_CONTRACTED, .PARCEL_NOT_RESERVED, .QUOTA_NOT_RESERVED,
 * .PRICE_NOT_APPROVED, .INDICATORS_MISSING, .RESERVATION_OVER, .NOTICE_BEFORE_APPROVAL, .NOTICE_TOO_SHORT,
 * .LISTING_TOO_SHORT, .PRICE_BELOW_RESERVE, .DAY_IN_FUTURE
 */
export function listLand(
  supply: LandSupply,
  command: Given<ListLand>,
  rules: ListingRules,
  now: Instant,
): Decision<LandListed> {
  const { open, refusal } = supplyGate(supply, rules);
  if (refusal) return refusal;
  if (supply.contract) return refuse('LAND.ALREADY_CONTRACTED');
  if (supply.listing) return refuse('LAND.ALREADY_LISTED');
  const missing = refuseAll(missingFor(supply, open.deal.indicators));
  if (missing) return missing;
  const until = lapsedHolding(supply, now);
  if (until !== undefined) return refuse('LAND.RESERVATION_OVER', { until });
  const late = daysRefused(command, supply.price?.approvedOn, rules.listing, dayOf(now));
  if (late) return late;
  const { projectId: _, ...listing } = command;
  const priceFen = listing.startingPriceFen;
  const reservePriceFen = supply.price?.reservePriceFen ?? '0';
  if (compareFen(fenFromText(priceFen), fenFromText(reservePriceFen)) < 0)
    return refuse('LAND.PRICE_BELOW_RESERVE', { priceFen, reservePriceFen }, 'startingPriceFen');
  return Ok([{ type: 'LandListed', ...listing, policyVersion: rules.listing.version }]);
}
