import { endOfDay, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import type { ExitCase } from './exit-case';
import type { HearingSettled } from './exit-case.events';
import { runningExit } from './open-exit-gate';

export interface SettleHearing {
  readonly exitId: string;
  readonly outcome: 'WAIVED' | 'LAPSED' | 'HELD';
  readonly documentNumber: string;
}

/**
 * Waiver, lapse or transcript: one of them must stand before the decision (regulation 8.7). A lapse only after the last
 * day to ask has ended. Errors: the gate's, LAND.EXIT_HEARING_NOTICE_MISSING, .EXIT_HEARING_NOT_LAPSED, .EXIT_DECIDED
 */
export function settleHearing(
  exit: ExitCase,
  { outcome, documentNumber, by }: Given<SettleHearing>,
  _policies: unknown,
  now: Instant,
): Decision<HearingSettled> {
  const { running, refusal } = runningExit(exit);
  if (refusal) return refusal;
  if (running.decision) return refuse('LAND.EXIT_DECIDED');
  if (!running.hearing) return refuse('LAND.EXIT_HEARING_NOTICE_MISSING');
  const { applyBy } = running.hearing;
  if (outcome === 'LAPSED' && now < endOfDay(applyBy)) return refuse('LAND.EXIT_HEARING_NOT_LAPSED', { applyBy });
  return Ok([{ type: 'HearingSettled', outcome, documentNumber, by }]);
}
