import type { LegalDay } from '../kernel/instant';
import { computeDeadline, type Deadline } from '../legal-time/deadline';
import type { DateExclusion } from '../legal-time/exclusion';
import { addDays, earlierOf } from '../legal-time/legal-day';
import { combineProvisionality, type Provisionality } from '../legal-time/missing-years';
import { addWorkdays, subtractWorkdays, type FoundDay, type WorkCalendar } from '../legal-time/work-calendar';
import { extendableDeadline, type ExtendableDeadline } from './licence-deadlines';
import { INVESTMENT_APPROVAL_TERMS } from './licence-terms';

/** A commissioned evaluation, both ends included; `to` null while it runs. */
export interface CommissionedEvaluation {
  readonly from: LegalDay;
  readonly to: LegalDay | null;
}

/** An evaluation stops the clock for at most 30 workdays; what it takes beyond them is the office's own time. */
function excludedEvaluation(
  evaluation: CommissionedEvaluation,
  calendar: WorkCalendar,
): DateExclusion & Provisionality {
  const limit = addWorkdays(calendar, addDays(evaluation.from, -1), INVESTMENT_APPROVAL_TERMS.evaluation.amount);
  const capped = evaluation.to !== null && evaluation.to <= limit.day ? null : limit;
  return {
    form: 'DATES',
    kind: '评估',
    from: evaluation.from,
    to: evaluation.to === null ? null : earlierOf(evaluation.to, limit.day),
    ...combineProvisionality(...(capped ? [capped] : [])),
  };
}

/** 20 workdays, up to 40 more, a commissioned evaluation excluded. Source: 国务院令第673号 8, 10. */
export function investmentApproval(
  accepted: LegalDay,
  evaluations: readonly CommissionedEvaluation[],
  calendar: WorkCalendar,
): ExtendableDeadline & Provisionality {
  const exclusions = evaluations.map((evaluation) => excludedEvaluation(evaluation, calendar));
  const { decision: term, decisionExtension: extension } = INVESTMENT_APPROVAL_TERMS;
  const { due, ifExtended } = extendableDeadline({ accepted, term, extension, exclusions, calendar });
  return { due, ifExtended, ...combineProvisionality(due, ifExtended, ...exclusions) };
}

/** How long an approval lives. */
export interface ApprovalValidity {
  readonly expires: Deadline;
  /** The last day to ask for the extension: 30 workdays before expiry. */
  readonly requestBy: FoundDay;
  /** The end if the one extension of a year is granted, counted from the approval. */
  readonly expiresIfExtended: Deadline;
}

/** Two years, once up to one more; validity does not roll. Source: 国务院令第673号 12. */
export function investmentApprovalValidity(approved: LegalDay, calendar: WorkCalendar): ApprovalValidity {
  const { validity: term, validityExtension, extensionRequest } = INVESTMENT_APPROVAL_TERMS;
  const expires = computeDeadline({ start: approved, term, calendar });
  const expiresIfExtended = computeDeadline({ start: approved, term, extensions: [validityExtension], calendar });
  const requestBy = subtractWorkdays(calendar, expires.due ?? approved, extensionRequest.amount);
  return { expires, requestBy, expiresIfExtended };
}
