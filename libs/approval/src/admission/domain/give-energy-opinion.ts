import { dayOf, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import type { AdmissionCase } from './admission-case';
import type { AdmissionCaseEvent } from './admission-case.events';
import { mayReview } from './may-review';
import { joinAgendaWhenComplete } from './put-on-agenda';
import type { RollOverRules } from './roll-over-meeting';

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
  command: Given<GiveEnergyOpinion>,
  rules: RollOverRules,
  now: Instant,
): Decision<AdmissionCaseEvent> {
  const review = mayReview(state);
  if (!review.ok) return review;
  if (review.value.negativeList !== 'RESTRICTED') return refuse('APPROVAL.ENERGY_OPINION_NOT_NEEDED');
  if (review.value.energyOpinion) return refuse('APPROVAL.ENERGY_OPINION_GIVEN');
  const { agrees, opinion, documentNumber, by } = command;
  const energyOpinion = { agrees, opinion, documentNumber, on: dayOf(now) };
  const completed = { ...review.value, energyOpinion };
  return Ok([
    { type: 'EnergyOpinionGiven', ...energyOpinion, by },
    ...joinAgendaWhenComplete(completed, command, rules, now),
  ]);
}
