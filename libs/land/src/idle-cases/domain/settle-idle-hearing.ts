import { endOfDay, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import type { IdleCase } from './idle-case';
import type { IdleHearingSettled } from './idle-case.events';
import { runningCase } from './running-case';

export interface SettleIdleHearing {
  readonly projectId: string;
  readonly outcome: 'WAIVED' | 'LAPSED' | 'HELD';
  readonly documentNumber: string;
}

/** Waiver, lapse after the last day to ask, or transcript (regulation 8.7). Errors: the gate's, LAND.EXIT_HEARING_NOT_LAPSED */
export function settleIdleHearing(
  idle: IdleCase,
  { outcome, documentNumber, by }: Given<SettleIdleHearing>,
  _policies: unknown,
  now: Instant,
): Decision<IdleHearingSettled> {
  const { running, refusal } = runningCase(idle, 'HEARING_TOLD');
  if (refusal) return refusal;
  const applyBy = running.due?.on;
  if (outcome === 'LAPSED' && applyBy !== undefined && now < endOfDay(applyBy))
    return refuse('LAND.EXIT_HEARING_NOT_LAPSED', { applyBy });
  return Ok([{ type: 'IdleHearingSettled', outcome, documentNumber, by }]);
}
