import { dayOf, Ok, refuse, refuseAll, type Decision, type DomainError, type Given, type Instant } from '@luodi/domain';
import type { AdmissionCase } from './admission-case';
import type { AdmissionCaseEvent } from './admission-case.events';
import type { AdmissionRules } from './admission-policies';
import { mayReview } from './may-review';
import { joinAgendaWhenComplete } from './put-on-agenda';
import type { RollOverRules } from './roll-over-meeting';

/** Points per dimension, whole numbers from 0 to 100. */
export interface GiveScoreSheet {
  readonly scores: Readonly<Record<string, number>>;
  readonly comment?: string | undefined;
}

const fault = (code: string, dimension: string): DomainError => ({
  code,
  facts: { dimension },
  path: `scores.${dimension}`,
});

/** Every dimension that is missing or unknown, all at once (S023). */
function sheetFaults(scores: GiveScoreSheet['scores'], rules: AdmissionRules): DomainError[] {
  const known = rules.dimensions.map(({ code }) => code);
  return [
    ...known.filter((code) => scores[code] === undefined).map((code) => fault('APPROVAL.DIMENSION_MISSING', code)),
    ...Object.keys(scores)
      .filter((code) => !known.includes(code))
      .map((code) => fault('APPROVAL.DIMENSION_UNKNOWN', code)),
  ];
}

/**
 * Takes the one score sheet of a drawn expert (S022, S023). The sheet that completes a case laid aside puts it back on
 * the next agenda (S021).
 * Errors: APPROVAL.ADMISSION_CLOSED, APPROVAL.EXPERTS_NOT_DRAWN, APPROVAL.EXPERT_NOT_DRAWN,
 * APPROVAL.SHEET_ALREADY_GIVEN, APPROVAL.DIMENSION_MISSING, APPROVAL.DIMENSION_UNKNOWN
 */
export function giveScoreSheet(
  state: AdmissionCase,
  command: Given<GiveScoreSheet>,
  rules: RollOverRules,
  now: Instant,
): Decision<AdmissionCaseEvent> {
  const { scores, comment, by } = command;
  const review = mayReview(state);
  if (!review.ok) return review;
  const open = review.value;
  if (!open.draw) return refuse('APPROVAL.EXPERTS_NOT_DRAWN');
  const expertId = by.kind === 'person' ? by.personId : '';
  if (!open.draw.experts.some((expert) => expert.expertId === expertId)) return refuse('APPROVAL.EXPERT_NOT_DRAWN');
  if (open.sheets.some((sheet) => sheet.expertId === expertId)) return refuse('APPROVAL.SHEET_ALREADY_GIVEN');
  const faults = refuseAll(sheetFaults(scores, rules.admission.content));
  if (faults) return faults;
  const sheet = { expertId, scores, on: dayOf(now), ...(comment && { comment }) };
  const completed = { ...open, sheets: [...open.sheets, sheet] };
  return Ok([{ type: 'SheetGiven', ...sheet, by }, ...joinAgendaWhenComplete(completed, command, rules, now)]);
}
