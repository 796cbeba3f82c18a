import { dayOf, endOfDay, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import type { LandSupply } from './land-supply';
import type { ContractOverdue } from './land-supply.events';

/** The workdays between award and contract ended without a contract (10.4). Errors: LAND.NOT_AWARDED, LAND.ALREADY_CONTRACTED, LAND.THRESHOLD_NOT_REACHED */
export function markContractOverdue(
  { award, contract, contractOverdue }: LandSupply,
  _command: Given<{ readonly supplyId: string }>,
  _policies: unknown,
  now: Instant,
): Decision<ContractOverdue> {
  if (!award) return refuse('LAND.NOT_AWARDED');
  if (contract) return refuse('LAND.ALREADY_CONTRACTED');
  if (contractOverdue || now < endOfDay(award.contractBy)) return refuse('LAND.THRESHOLD_NOT_REACHED');
  return Ok([{ type: 'ContractOverdue', on: dayOf(now) }]);
}
