import { dayOf, endOfDay, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import type { DayDue } from './rectification-term';
import type { Warning } from './warning';
import type { AnswerOverdue } from './warning.events';

export interface MarkAnswerOverdue {
  readonly warningId: string;
  readonly what: AnswerOverdue['what'];
}

/** The day of the office that is still open, of an objection or of a report. */
export function openDayOf(
  { objection, report, status, closedOn }: Warning,
  what: AnswerOverdue['what'],
): DayDue | undefined {
  if (what === 'REVIEW') return status === 'REPORTED' && !report?.overdue ? report?.due : undefined;
  const open = objection && !objection.result && !objection.overdue;
  return open && (closedOn === undefined || status === 'EXIT_ORDERED') ? objection.answer : undefined;
}

/** Nobody answered the objection, or reviewed the report, in its workdays: shown as late (13.4, 13.6). Errors: EVALUATION.NO_OBJECTION, EVALUATION.NO_REPORT */
export function markAnswerOverdue(
  warning: Warning,
  { what, by }: Given<MarkAnswerOverdue>,
  _policies: unknown,
  now: Instant,
): Decision<AnswerOverdue> {
  const due = openDayOf(warning, what);
  if (!due || now < endOfDay(due.on))
    return refuse(what === 'REVIEW' ? 'EVALUATION.NO_REPORT' : 'EVALUATION.NO_OBJECTION');
  return Ok([{ type: 'AnswerOverdue', what, on: dayOf(now), by }]);
}
