import { dayOf, endOfDay, Ok, refuse, type Decision, type Given, type Instant, type LegalDay } from '@luodi/domain';
import type { IdleCase } from './idle-case';
import type { IdleDetermined } from './idle-case.events';
import { runningCase } from './running-case';

export interface DetermineIdle {
  readonly projectId: string;
  readonly result: 'DETERMINED' | 'NOT_IDLE';
  readonly documentNumber: string;
  readonly cause: 'HOLDER' | 'GOVERNMENT';
  readonly conclusion: string;
  readonly holderAnsweredOn?: LegalDay;
}

/**
 * 认定书 with cause and conclusion (Art. 10), after the holder answered or his time to answer ended. A government cause
 * takes the negotiated route (Art. 8, 12). Errors: the gate's, LAND.HOLDER_TERM_OPEN, LAND.DAY_IN_FUTURE
 */
export function determineIdle(
  idle: IdleCase,
  { result, documentNumber, cause, conclusion, holderAnsweredOn, by }: Given<DetermineIdle>,
  _policies: unknown,
  now: Instant,
): Decision<IdleDetermined> {
  const { running, refusal } = runningCase(idle, 'INVESTIGATING');
  if (refusal) return refusal;
  const on = dayOf(now);
  if (holderAnsweredOn !== undefined && holderAnsweredOn > on)
    return refuse('LAND.DAY_IN_FUTURE', { day: holderAnsweredOn }, 'holderAnsweredOn');
  const answerBy = running.due?.on;
  if (holderAnsweredOn === undefined && answerBy !== undefined && now < endOfDay(answerBy))
    return refuse('LAND.HOLDER_TERM_OPEN', { answerBy });
  return Ok([{ type: 'IdleDetermined', result, documentNumber, cause, conclusion, on, by }]);
}
