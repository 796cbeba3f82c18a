import { dayOf, endOfDay, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import { workdaysAfter, type CheckPolicies } from './rectification-term';
import { isDrafted, type Warning } from './warning';
import type { RectificationReported } from './warning.events';

export interface ReportRectification {
  readonly warningId: string;
  readonly firmCreditCode: string;
  readonly report: string;
}

/**
 * The firm reports what it put right. The deadline stays where it is (S091); the review is due in five workdays (13.6).
 * Errors: COMMON.NOT_FOUND, EVALUATION.WARNING_NOT_DELIVERED, .WARNING_CLOSED, .REPORT_UNDER_REVIEW, .TERM_OVER
 */
export function reportRectification(
  warning: Warning,
  { firmCreditCode, report, by }: Given<ReportRectification>,
  { calendar, check }: CheckPolicies,
  now: Instant,
): Decision<RectificationReported> {
  if (!isDrafted(warning) || warning.facts.firmCreditCode !== firmCreditCode) return refuse('COMMON.NOT_FOUND');
  if (warning.closedOn !== undefined) return refuse('EVALUATION.WARNING_CLOSED', { status: warning.status });
  if (!warning.term) return refuse('EVALUATION.WARNING_NOT_DELIVERED');
  if (warning.status === 'REPORTED') return refuse('EVALUATION.REPORT_UNDER_REVIEW');
  const { rectifyBy } = warning.term;
  if (now >= endOfDay(rectifyBy)) return refuse('EVALUATION.TERM_OVER', { rectifyBy });
  const on = dayOf(now);
  const review = workdaysAfter(on, check.content.reviewWorkdays, calendar);
  return Ok([{ type: 'RectificationReported', report, review, on, at: now, by }]);
}
