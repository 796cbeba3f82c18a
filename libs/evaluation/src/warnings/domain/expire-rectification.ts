import { dayOf, endOfDay, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import { isDrafted, type Warning } from './warning';
import type { RectificationExpired } from './warning.events';

/**
 * The term ended without a pass: the exit order, exactly once (S092). Only a delivered warning has a term, so there is
 * no exit without one (S090).
 * Errors: EVALUATION.WARNING_CLOSED, .WARNING_NOT_DELIVERED
 */
export function expireRectification(
  warning: Warning,
  { by }: Given<{ readonly warningId: string }>,
  _policies: unknown,
  now: Instant,
): Decision<RectificationExpired> {
  if (!isDrafted(warning)) return refuse('COMMON.NOT_FOUND');
  if (warning.closedOn !== undefined) return refuse('EVALUATION.WARNING_CLOSED', { status: warning.status });
  if (!warning.term || now < endOfDay(warning.term.rectifyBy)) return refuse('EVALUATION.WARNING_NOT_DELIVERED');
  return Ok([{ type: 'RectificationExpired', on: dayOf(now), by }]);
}
