import { Ok, refuse, type Decision, type Given, type LegalDay } from '@luodi/domain';
import type { LandSupply } from './land-supply';
import type { SupplyEnded, SupplyRecovered } from './land-supply.events';
import { holdingsOf } from './release-holdings';

export type EndSupply =
  | { readonly projectId: string; readonly end: 'DEAL_ENDED'; readonly reason: string }
  | { readonly projectId: string; readonly end: 'RECOVERED'; readonly exitId: string; readonly on: LegalDay };

/**
 * The project ended before its contract, and gives back what it holds; or its parcel was taken back (S082).
 * Errors: LAND.SUPPLY_ENDED, LAND.ALREADY_CONTRACTED
 */
export function endSupply(supply: LandSupply, command: Given<EndSupply>): Decision<SupplyEnded | SupplyRecovered> {
  if (supply.ended) return refuse('LAND.SUPPLY_ENDED');
  if (command.end === 'RECOVERED') return Ok([{ type: 'SupplyRecovered', exitId: command.exitId, on: command.on }]);
  if (supply.contract) return refuse('LAND.ALREADY_CONTRACTED');
  return Ok([
    { type: 'SupplyEnded', reason: command.reason, ...holdingsOf(supply), areaM2: supply.deal?.areaM2 ?? '0' },
  ]);
}
