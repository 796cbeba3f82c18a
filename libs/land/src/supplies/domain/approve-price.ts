import { Ok, refuse, type Decision, type Given } from '@luodi/domain';
import type { LandSupply } from './land-supply';
import type { PriceApproved } from './land-supply.events';
import { isSamePerson } from './same-person';
import { supplyGate, type SupplyRules } from './supply-gate';

export interface ApprovePrice {
  readonly projectId: string;
  readonly approvalNumber: string;
}

/** A price is final only with a recorded approval by another person (S067). Errors: the gate's, LAND.PRICE_NOT_PROPOSED, .PRICE_ALREADY_APPROVED, .SAME_PERSON */
export function approvePrice(
  supply: LandSupply,
  { approvalNumber, by }: Given<ApprovePrice>,
  rules: SupplyRules,
): Decision<PriceApproved> {
  const { refusal } = supplyGate(supply, rules);
  if (refusal) return refusal;
  if (!supply.price) return refuse('LAND.PRICE_NOT_PROPOSED');
  if (supply.price.approved) return refuse('LAND.PRICE_ALREADY_APPROVED');
  if (isSamePerson(supply.price.by, by)) return refuse('LAND.SAME_PERSON');
  return Ok([{ type: 'PriceApproved', approvalNumber, by }]);
}
