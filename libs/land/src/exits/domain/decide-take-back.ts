import {
  dayOf,
  idleThresholds,
  Ok,
  refuse,
  type Decision,
  type Given,
  type Instant,
  type LegalDay,
} from '@luodi/domain';
import { mayRecover } from './choose-exit-method';
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
 * the government with approval power (regulation 8.7 guards). The ground must still stand on the day of the decision: a
 * start or a government cause told meanwhile takes it away.
 * Errors: the gate's, LAND.EXIT_METHOD_MISSING, .EXIT_NOT_TAKING_BACK, .EXIT_HEARING_NOTICE_MISSING, .EXIT_HEARING_OPEN,
 * .EXIT_FACTS_MISSING, .EXIT_RECOVER_NOT_IDLE, .EXIT_DECIDED, .DAY_TOO_EARLY, .DAY_IN_FUTURE
 */
export function decideTakeBack(
  exit: ExitCase,
  { decisionNumber, approvalNumber, decidedOn, by }: Given<DecideTakeBack>,
  _policies: unknown,
  now: Instant,
): Decision<TakeBackDecided> {
  const { running, refusal } = runningExit(exit);
  if (refusal) return refusal;
  const { chosen, hearing, land } = running;
  if (running.decision) return refuse('LAND.EXIT_DECIDED');
  if (!chosen) return refuse('LAND.EXIT_METHOD_MISSING');
  if (chosen.method !== 'RECOVER') return refuse('LAND.EXIT_NOT_TAKING_BACK');
  if (!hearing) return refuse('LAND.EXIT_HEARING_NOTICE_MISSING');
  if (!hearing.settled) return refuse('LAND.EXIT_HEARING_OPEN');
  if (!land) return refuse('LAND.EXIT_FACTS_MISSING');
  if (decidedOn < hearing.on) return refuse('LAND.DAY_TOO_EARLY', { earliest: hearing.on }, 'decidedOn');
  if (chosen.contractEndedNumber === undefined && !mayRecover(land, decidedOn))
    return refuse('LAND.EXIT_RECOVER_NOT_IDLE', { idleUntil: idleThresholds(land.agreedStartOn).twoYearsLastDay });
  if (decidedOn > dayOf(now)) return refuse('LAND.DAY_IN_FUTURE', { day: decidedOn }, 'decidedOn');
  return Ok([{ type: 'TakeBackDecided', decisionNumber, approvalNumber, on: decidedOn, by }]);
}
