import { dayOf, Ok, refuse, type Decision, type Given, type Instant, type LegalDay } from '@luodi/domain';
import type { ExitCase } from './exit-case';
import type { TakeBackDecided } from './exit-case.events';
import { runningExit } from './open-exit-gate';

export interface DecideTakeBack {
  readonly exitId: string;
  readonly decisionNumber: string;
  readonly approvalNumber: string;
  readonly decidedOn: LegalDay;
}

/**
 * The 收回决定书: needs the recorded hearing notice, its waiver, lapse or transcript, and the number of the approval by
 * the government with approval power (regulation 8.7 guards).
 * Errors: the gate's, LAND.EXIT_METHOD_MISSING, .EXIT_NOT_TAKING_BACK, .EXIT_HEARING_NOTICE_MISSING, .EXIT_HEARING_OPEN, .DAY_IN_FUTURE
 */
export function decideTakeBack(
  exit: ExitCase,
  { decisionNumber, approvalNumber, decidedOn, by }: Given<DecideTakeBack>,
  _policies: unknown,
  now: Instant,
): Decision<TakeBackDecided> {
  const { running, refusal } = runningExit(exit);
  if (refusal) return refusal;
  const { chosen, hearing } = running;
  if (!chosen) return refuse('LAND.EXIT_METHOD_MISSING');
  if (chosen.method !== 'RECOVER') return refuse('LAND.EXIT_NOT_TAKING_BACK');
  if (!hearing) return refuse('LAND.EXIT_HEARING_NOTICE_MISSING');
  if (!hearing.settled) return refuse('LAND.EXIT_HEARING_OPEN');
  if (decidedOn > dayOf(now)) return refuse('LAND.DAY_IN_FUTURE', { day: decidedOn }, 'decidedOn');
  return Ok([{ type: 'TakeBackDecided', decisionNumber, approvalNumber, on: decidedOn, by }]);
}
