import { Ok, refuse, refuseAll, type Decision, type Given } from '@luodi/domain';
import type { LandSupply } from './land-supply';
import type { PriceProposed, Qualification } from './land-supply.events';
import { checkReservePrice, type LandPriceRules } from './price-floor';
import { supplyGate, type SupplyRules } from './supply-gate';

export interface ProposePrice {
  readonly projectId: string;
  readonly zone: string;
  readonly termYears: number;
  readonly valuationFen: string;
  readonly reservePriceFen: string;
  readonly qualification?: Qualification;
}

export interface PriceRules extends SupplyRules {
  readonly price: { readonly version: number; readonly content: LandPriceRules };
}

/**
 * Proposes the reserve price (底价) for a term on the reserved parcel, held against every floor. The 70 % factor applies
 * only with the documents of a qualifying project (S066).
 * Errors: the gate's, LAND.ALREADY_CONTRACTED, .PARCEL_NOT_RESERVED, .PRICE_ALREADY_APPROVED, and the floors'
 */
export function proposePrice(
  supply: LandSupply,
  { termYears, valuationFen, reservePriceFen, qualification, zone, by }: Given<ProposePrice>,
  rules: PriceRules,
): Decision<PriceProposed> {
  const { refusal } = supplyGate(supply, rules);
  if (refusal) return refusal;
  if (supply.contract) return refuse('LAND.ALREADY_CONTRACTED');
  if (supply.parcel?.status !== 'RESERVED') return refuse('LAND.PARCEL_NOT_RESERVED');
  if (supply.price?.approved) return refuse('LAND.PRICE_ALREADY_APPROVED');
  const qualified = qualification !== undefined;
  const { check, errors } = checkReservePrice(
    { ...supply.parcel, zone },
    { termYears, reservePriceFen, qualified },
    rules.price.content,
  );
  const refused = refuseAll(errors);
  if (refused) return refused;
  if (!check) return refuse('LAND.TERM_NOT_ALLOWED');
  return Ok([
    {
      type: 'PriceProposed',
      termYears,
      valuationFen,
      reservePriceFen,
      ...(qualification && { qualification }),
      floor: check,
      policyVersion: rules.price.version,
      by,
    },
  ]);
}
