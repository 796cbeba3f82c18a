import { Ok, refuse, type Decision, type Given } from '@luodi/domain';
import type { LandSupply } from './land-supply';
import type { SecondSignOffGiven } from './land-supply.events';
import { isSamePerson } from './same-person';
import { supplyGate, type SupplyRules } from './supply-gate';

export interface GiveSecondSignOff {
  readonly projectId: string;
  readonly documentNumber: string;
  readonly opinion: string;
}

/** The second level signs off the supply of 100 mu or more (S061). Errors: the gate's, LAND.SAME_PERSON */
export function giveSecondSignOff(
  supply: LandSupply,
  { documentNumber, opinion, by }: Given<GiveSecondSignOff>,
  rules: SupplyRules,
): Decision<SecondSignOffGiven> {
  const { refusal } = supplyGate(supply, rules);
  if (refusal) return refusal;
  if (supply.price && isSamePerson(supply.price.by, by)) return refuse('LAND.SAME_PERSON');
  return Ok([{ type: 'SecondSignOffGiven', documentNumber, opinion, by }]);
}
