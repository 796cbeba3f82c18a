import { dayOf, endOfDay, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import { isSamePerson } from './same-person';
import { isDrafted, type Warning } from './warning';
import type { RectificationPassed, RectificationReturned } from './warning.events';

export interface ReviewRectification {
  readonly warningId: string;
  readonly result: 'PASSED' | 'RETURNED';
  readonly note: string;
}

/**
 * Passes or returns a report. A pass one minute before the end of the term prevents the exit order; a report still under
 * review at that end does not (13.6). Returning changes no date.
 * Source: requirements S091, S092.
 * Errors: EVALUATION.NO_REPORT, .WARNING_CLOSED, .TERM_OVER, .SAME_PERSON
 */
export function reviewRectification(
  warning: Warning,
  { result, note, by }: Given<ReviewRectification>,
  _policies: unknown,
  now: Instant,
): Decision<RectificationPassed | RectificationReturned> {
  if (!isDrafted(warning)) return refuse('COMMON.NOT_FOUND');
  if (warning.closedOn !== undefined) return refuse('EVALUATION.WARNING_CLOSED', { status: warning.status });
  if (warning.status !== 'REPORTED' || !warning.report || !warning.term) return refuse('EVALUATION.NO_REPORT');
  const { rectifyBy } = warning.term;
  if (now >= endOfDay(rectifyBy)) return refuse('EVALUATION.TERM_OVER', { rectifyBy });
  if (isSamePerson(warning.report.by, by)) return refuse('EVALUATION.SAME_PERSON');
  return Ok([
    { type: result === 'PASSED' ? 'RectificationPassed' : 'RectificationReturned', on: dayOf(now), note, by },
  ]);
}
