import { Ok, refuse, type Decision, type Given } from '@luodi/domain';
import type { LandSupply } from './land-supply';
import type { ListingEnded } from './land-supply.events';
import { supplyGate, type SupplyRules } from './supply-gate';

export interface EndListing {
  readonly projectId: string;
  readonly outcome: 'FAILED' | 'GIVEN_UP';
  readonly reason: string;
}

/**
 * 流拍, or 弃约 after an award: back to the approved price, which may be listed again (S067).
 * Errors: the gate's, LAND.NOT_LISTED, .NOT_AWARDED, .ALREADY_AWARDED, .ALREADY_CONTRACTED
 */
export function endListing(
  supply: LandSupply,
  { outcome, reason, by }: Given<EndListing>,
  rules: SupplyRules,
): Decision<ListingEnded> {
  const { refusal } = supplyGate(supply, rules);
  if (refusal) return refusal;
  if (supply.contract) return refuse('LAND.ALREADY_CONTRACTED');
  if (!supply.listing) return refuse('LAND.NOT_LISTED');
  if (outcome === 'FAILED' && supply.award) return refuse('LAND.ALREADY_AWARDED');
  if (outcome === 'GIVEN_UP' && !supply.award) return refuse('LAND.NOT_AWARDED');
  return Ok([{ type: 'ListingEnded', outcome, reason, by }]);
}
