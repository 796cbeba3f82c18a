import type { LandSupply } from './land-supply';

export type SupplyStatus =
  | 'WAITING'
  | 'OPEN'
  | 'VALUED'
  | 'APPROVED'
  | 'LISTED'
  | 'AWARDED'
  | 'CONTRACTED'
  | 'DELIVERED'
  | 'ENDED'
  | 'RECOVERED';

/** VALUED → APPROVED → LISTED → AWARDED → CONTRACTED, each resting on the one before (S067). */
function saleStatusOf({ price, listing, award, contract }: LandSupply): SupplyStatus {
  if (contract) return 'CONTRACTED';
  if (award) return 'AWARDED';
  if (listing) return 'LISTED';
  if (!price) return 'OPEN';
  return price.approved ? 'APPROVED' : 'VALUED';
}

/** Derived, never typed in (INV-11). */
export function supplyStatusOf(supply: LandSupply): SupplyStatus {
  if (supply.ended) return supply.ended;
  if (supply.delivery) return 'DELIVERED';
  return supply.openedBy === undefined ? 'WAITING' : saleStatusOf(supply);
}
