import {
  addWorkdays,
  compareFen,
  dayOf,
  fenFromText,
  Ok,
  refuse,
  workCalendar,
  type CalendarContent,
  type Decision,
  type Given,
  type Instant,
  type LegalDay,
} from '@luodi/domain';
import type { LandSupply } from './land-supply';
import type { LandAwarded } from './land-supply.events';
import type { ListingRules } from './list-land';
import { supplyGate } from './supply-gate';

export interface AwardLand {
  readonly projectId: string;
  readonly awardedOn: LegalDay;
  readonly priceFen: string;
  readonly bidders: number;
  readonly confirmationNumber: string;
}

export interface AwardRules extends ListingRules {
  readonly calendar: { readonly version: number; readonly content: CalendarContent };
}

/**
 * 摘牌: after the last day of the listing the highest bid at or above the reserve price wins, a single qualified bidder
 * too. The contract is due within ten workdays.
 * Source: requirements S067, 10.4; 国土资发〔2006〕307号 二 (成交价 not below the floor), 自然资发〔2022〕201号 (one bidder).
 * Errors: the gate's, LAND.NOT_LISTED, .ALREADY_AWARDED, .ALREADY_CONTRACTED, .LISTING_OPEN, .PRICE_BELOW_RESERVE, .DAY_IN_FUTURE
 */
export function awardLand(
  supply: LandSupply,
  { awardedOn, priceFen, bidders, confirmationNumber, by }: Given<AwardLand>,
  rules: AwardRules,
  now: Instant,
): Decision<LandAwarded> {
  const { refusal } = supplyGate(supply, rules);
  if (refusal) return refusal;
  const { contract, listing, award, price } = supply;
  if (contract) return refuse('LAND.ALREADY_CONTRACTED');
  if (!listing || !price) return refuse('LAND.NOT_LISTED');
  if (award) return refuse('LAND.ALREADY_AWARDED');
  if (awardedOn > dayOf(now)) return refuse('LAND.DAY_IN_FUTURE', { day: awardedOn }, 'awardedOn');
  const { openUntil } = listing;
  if (awardedOn < openUntil) return refuse('LAND.LISTING_OPEN', { openUntil }, 'awardedOn');
  const floorFen = [price.reservePriceFen, listing.startingPriceFen].map(fenFromText);
  if (floorFen.some((floor) => compareFen(fenFromText(priceFen), floor) < 0))
    return refuse('LAND.PRICE_BELOW_RESERVE', { priceFen, reservePriceFen: listing.startingPriceFen }, 'priceFen');
  const { listing: rule, calendar } = rules;
  const due = addWorkdays(workCalendar(calendar.content), awardedOn, rule.content.contractWorkdays);
  return Ok([
    {
      type: 'LandAwarded',
      awardedOn,
      priceFen,
      bidders,
      confirmationNumber,
      contractBy: due.day,
      provisional: due.provisional,
      policyVersion: rule.version,
      calendarVersion: calendar.version,
      by,
    },
  ]);
}
