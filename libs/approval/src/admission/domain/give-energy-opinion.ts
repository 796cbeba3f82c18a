import { dayOf, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import type { AdmissionCase } from './admission-case';
import type { AdmissionCaseEvent } from './admission-case.events';
import { mayReview } from './may-review';

export interface GiveEnergyOpinion {
  readonly agrees: boolean;
  readonly opinion: string;
  readonly documentNumber: string;
}

/**
 * Records the energy opinion (节能意见) that a RESTRICTED match makes mandatory (S026).
 * Errors: APPROVAL.ADMISSION_CLOSED, APPROVAL.ENERGY_OPINION_NOT_NEEDED, APPROVAL.ENERGY_OPINION_GIVEN
 */
export function giveEnergyOpinion(
  state: AdmissionCase,
  { agrees, opinion, documentNumber, by }: Given<GiveEnergyOpinion>,
  _rules: unknown,
  now: Instant,
): Decision<AdmissionCaseEvent> {
  const review = mayReview(state);
  if (!review.ok) return review;
  if (review.value.negativeList !== 'RESTRICTED') return refuse('APPROVAL.ENERGY_OPINION_NOT_NEEDED');
  if (review.value.energyOpinion) return refuse('APPROVAL.ENERGY_OPINION_GIVEN');
  return Ok([{ type: 'EnergyOpinionGiven', agrees, opinion, documentNumber, on: dayOf(now), by }]);
}
