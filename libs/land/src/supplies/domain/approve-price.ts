import { dayOf, Ok, refuse, type Decision, type Given, type Instant, type LegalDay } from '@luodi/domain';
import type { LandSupply } from './land-supply';
import type { PriceApproved } from './land-supply.events';
import { isSamePerson } from './same-person';
import { supplyGate, type SupplyRules } from './supply-gate';

export interface ApprovePrice {
  readonly projectId: string;
  readonly approvalNumber: string;
  /** Day of the approval document; the day it is recorded unless said. */
  readonly approvedOn?: LegalDay;
}

/** A price is final only with a recorded approval by another person (S067). Errors: the gate's, LAND.PRICE_NOT_PROPOSED, .PRICE_ALREADY_APPROVED, .SAME_PERSON, .DAY_IN_FUTURE */
export function approvePrice(
  supply: LandSupply,
  { approvalNumber, approvedOn, by }: Given<ApprovePrice>,
  rules: SupplyRules,
  now: Instant,
): Decision<PriceApproved> {
  const { refusal } = supplyGate(supply, rules);
  if (refusal) return refusal;
  if (!supply.price) return refuse('LAND.PRICE_NOT_PROPOSED');
  if (supply.price.approved) return refuse('LAND.PRICE_ALREADY_APPROVED');
  if (isSamePerson(supply.price.by, by)) return refuse('LAND.SAME_PERSON');
  const on = approvedOn ?? dayOf(now);
  if (on > dayOf(now)) return refuse('LAND.DAY_IN_FUTURE', { day: on }, 'approvedOn');
  return Ok([{ type: 'PriceApproved', approvalNumber, on, by }]);
}
