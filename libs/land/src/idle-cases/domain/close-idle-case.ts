import { dayOf, Ok, refuse, type Decision, type Given, type Instant, type LegalDay } from '@luodi/domain';
import type { IdleCase } from './idle-case';
import type { IdleCaseClosed } from './idle-case.events';
import { runningCase } from './running-case';

export interface CloseIdleCase {
  readonly projectId: string;
  readonly reason: string;
  readonly publicityWithdrawnOn: LegalDay;
}

/**
 * Disposed of: the fee is paid or the plan carried out; the publicity is withdrawn at once (Art. 11).
 * Errors: the gate's, LAND.DAY_IN_FUTURE
 */
export function closeIdleCase(
  idle: IdleCase,
  { reason, publicityWithdrawnOn, by }: Given<CloseIdleCase>,
  _policies: unknown,
  now: Instant,
): Decision<IdleCaseClosed> {
  const { refusal } = runningCase(idle, 'FEE_PAID', 'PLAN_APPROVED');
  if (refusal) return refusal;
  const on = dayOf(now);
  if (publicityWithdrawnOn > on)
    return refuse('LAND.DAY_IN_FUTURE', { day: publicityWithdrawnOn }, 'publicityWithdrawnOn');
  return Ok([{ type: 'IdleCaseClosed', reason, publicityWithdrawnOn, on, by }]);
}
