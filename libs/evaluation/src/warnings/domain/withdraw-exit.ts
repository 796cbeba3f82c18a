import { dayOf, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import type { Warning } from './warning';
import type { ExitOrderWithdrawn } from './warning.events';

export interface WithdrawExit {
  readonly warningId: string;
  readonly reason: string;
}

/**
 * A report that came in time and was found good only after the deadline withdraws the order, by a recorded decision.
 * Source: requirements section 5, 13.6.
 * Errors: EVALUATION.EXIT_NOT_ORDERED, .NO_TIMELY_REPORT
 */
export function withdrawExit(
  warning: Warning,
  { reason, by }: Given<WithdrawExit>,
  _policies: unknown,
  now: Instant,
): Decision<ExitOrderWithdrawn> {
  if (warning.status !== 'EXIT_ORDERED') return refuse('EVALUATION.EXIT_NOT_ORDERED');
  if (!warning.report || warning.report.review === 'RETURNED') return refuse('EVALUATION.NO_TIMELY_REPORT');
  return Ok([{ type: 'ExitOrderWithdrawn', on: dayOf(now), reason, by }]);
}
