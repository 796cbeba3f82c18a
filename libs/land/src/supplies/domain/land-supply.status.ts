import type { LandSupply } from './land-supply';

export type SupplyStatus = 'WAITING' | 'OPEN' | 'CONTRACTED' | 'DELIVERED' | 'ENDED' | 'RECOVERED';

/** Derived, never typed in (INV-11). */
export function supplyStatusOf(supply: LandSupply): SupplyStatus {
  if (supply.ended) return supply.ended;
  if (supply.delivery) return 'DELIVERED';
  if (supply.contract) return 'CONTRACTED';
  return supply.openedBy === undefined ? 'WAITING' : 'OPEN';
}
