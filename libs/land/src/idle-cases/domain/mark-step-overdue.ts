import { dayOf, endOfDay, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import type { IdleCase } from './idle-case';
import type { StepOverdue } from './idle-case.events';

/** The last day of a step ended without it; a fee not paid by then is unpaid (T1–T5). Errors: LAND.IDLE_CASE_CLOSED, LAND.THRESHOLD_NOT_REACHED */
export function markStepOverdue(
  { due, overdue, closedOn }: IdleCase,
  _command: Given<{ readonly caseId: string }>,
  _policies: unknown,
  now: Instant,
): Decision<StepOverdue> {
  if (closedOn !== undefined) return refuse('LAND.IDLE_CASE_CLOSED');
  if (!due || overdue || now < endOfDay(due.on)) return refuse('LAND.THRESHOLD_NOT_REACHED');
  return Ok([{ type: 'StepOverdue', for: due.for, on: dayOf(now) }]);
}
