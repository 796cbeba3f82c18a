import { Ok, refuse, type Decision, type Given, type LegalDay } from '@luodi/domain';
import type { LandSupply } from './land-supply';
import type { SupplyOpened } from './land-supply.events';

export interface OpenSupply {
  readonly projectId: string;
  readonly stage: string;
  readonly on: LegalDay;
}

/**
 * The join of the approval stage gives the land bureau exactly one supply task; another stage or another round opens
 * none. Errors: LAND.PROJECT_NOT_ADMITTED, COMMON.ALREADY_EXISTS
 */
export function openSupply(supply: LandSupply, { stage, on }: Given<OpenSupply>): Decision<SupplyOpened> {
  if (supply.admission !== 'ADMITTED' || !supply.deal) return refuse('LAND.PROJECT_NOT_ADMITTED');
  if (supply.openedBy !== undefined) return refuse('COMMON.ALREADY_EXISTS');
  return Ok([{ type: 'SupplyOpened', stage, on }]);
}
