import { Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import type { AdmissionCase } from './admission-case';
import type { AdmissionCaseEvent } from './admission-case.events';
import type { AdmissionRules, ExpertPool, RuleVersion } from './admission-policies';
import { drawExperts } from './expert-draw';
import { mayReview } from './may-review';

export interface DrawExpertsRules {
  readonly admission: RuleVersion<AdmissionRules>;
  readonly pool: RuleVersion<ExpertPool>;
}

/**
 * Draws the experts of a review (S022). The seed is the case and the moment of the database, which nobody chooses, and
 * is stored, so that the draw can be replayed. A person in the applicant's employ, office or holdings is left out (4.4).
 * Errors: APPROVAL.ADMISSION_CLOSED, APPROVAL.EXPERTS_ALREADY_DRAWN, APPROVAL.EXPERTS_TOO_FEW
 */
export function decideDraw(
  state: AdmissionCase,
  { by }: Given<unknown>,
  rules: DrawExpertsRules,
  now: Instant,
): Decision<AdmissionCaseEvent> {
  const review = mayReview(state);
  if (!review.ok) return review;
  const open = review.value;
  if (open.draw) return refuse('APPROVAL.EXPERTS_ALREADY_DRAWN');
  const needed = rules.admission.content.expertsDrawn;
  const { pool } = rules;
  const seed = `${open.project.projectId}/${now}`;
  const { experts, excluded, available } = drawExperts(
    pool.content,
    rules.admission.content,
    open.project.firmCreditCode,
    seed,
  );
  if (experts.length < needed) return refuse('APPROVAL.EXPERTS_TOO_FEW', { needed, available });
  return Ok([
    { type: 'ExpertsDrawn', seed, pool: { scope: pool.scope, version: pool.version }, experts, excluded, by },
  ]);
}
