import {
  addMonths,
  addYears,
  dayOf,
  Ok,
  refuse,
  type Decision,
  type Given,
  type Instant,
  type LegalDay,
} from '@luodi/domain';
import type { LandSupply } from './land-supply';
import type { LandDelivered } from './land-supply.events';
import { supplyGate, type SupplyRules } from './supply-gate';

export interface DeliverLand {
  readonly projectId: string;
  readonly deliveredOn: LegalDay;
  readonly handoverNumber: string;
}

/**
 * Records the handover (交地确认书). The agreed start follows from the deal's schedule: months after delivery by the
 * month rule, without roll-over, because it is a state threshold (regulation 1.2). The term runs from delivery (S064).
 * Errors: the gate's, LAND.NOT_CONTRACTED, .ALREADY_DELIVERED, .DELIVERY_BEFORE_CONTRACT, .DAY_IN_FUTURE
 */
export function deliverLand(
  supply: LandSupply,
  { deliveredOn, handoverNumber, by }: Given<DeliverLand>,
  rules: SupplyRules,
  now: Instant,
): Decision<LandDelivered> {
  const { open, refusal } = supplyGate(supply, rules);
  if (refusal) return refusal;
  const { contract, price } = open;
  if (!contract || !price) return refuse('LAND.NOT_CONTRACTED');
  if (open.delivery) return refuse('LAND.ALREADY_DELIVERED');
  if (deliveredOn < contract.contractedOn)
    return refuse('LAND.DELIVERY_BEFORE_CONTRACT', { contractedOn: contract.contractedOn }, 'deliveredOn');
  if (deliveredOn > dayOf(now)) return refuse('LAND.DAY_IN_FUTURE', { day: deliveredOn }, 'deliveredOn');
  const { startMonthsAfterDelivery: start, completionMonthsAfterStart: completion } = open.deal.schedule;
  return Ok([
    {
      type: 'LandDelivered',
      deliveredOn,
      handoverNumber,
      agreedStartOn: addMonths(deliveredOn, start),
      agreedCompletionOn: addMonths(deliveredOn, start + completion),
      termEndsOn: addYears(deliveredOn, price.termYears),
      by,
    },
  ]);
}
