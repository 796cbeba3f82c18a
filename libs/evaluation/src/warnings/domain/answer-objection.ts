import { dayOf, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import { isSamePerson } from './same-person';
import { isDrafted, type Warning } from './warning';
import type { ExitOrderWithdrawn, ObjectionAnswered } from './warning.events';

export interface AnswerObjection {
  readonly warningId: string;
  readonly result: 'UPHELD' | 'DISMISSED';
  readonly reason: string;
}

/**
 * Answers an objection; upheld cancels the warning, also when the exit was ordered before the answer: then the order is
 * withdrawn with it. An answer after its day still counts. Source: requirements 13.4, 13.6.
 * Errors: EVALUATION.NO_OBJECTION, .OBJECTION_ANSWERED, .WARNING_CLOSED, .SAME_PERSON
 */
export function answerObjection(
  warning: Warning,
  { result, reason, by }: Given<AnswerObjection>,
  _policies: unknown,
  now: Instant,
): Decision<ObjectionAnswered | ExitOrderWithdrawn> {
  const { objection } = warning;
  if (!isDrafted(warning) || !objection) return refuse('EVALUATION.NO_OBJECTION');
  if (objection.result) return refuse('EVALUATION.OBJECTION_ANSWERED');
  const ordered = warning.status === 'EXIT_ORDERED';
  if (warning.closedOn !== undefined && !ordered)
    return refuse('EVALUATION.WARNING_CLOSED', { status: warning.status });
  if (isSamePerson(objection.by, by)) return refuse('EVALUATION.SAME_PERSON');
  const on = dayOf(now);
  const answered = { type: 'ObjectionAnswered' as const, result, reason, on, by };
  if (!ordered || result === 'DISMISSED') return Ok([answered]);
  return Ok([answered, { type: 'ExitOrderWithdrawn', on, reason, by }]);
}
