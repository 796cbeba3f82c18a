import {
  dayOf,
  idleStatus,
  idleThresholds,
  Ok,
  refuse,
  type Decision,
  type Given,
  type Instant,
  type LegalDay,
} from '@luodi/domain';
import type { ExitCase } from './exit-case';
import type { ExitMethod, ExitMethodChosen, RuledOut } from './exit-case.events';
import { runningExit } from './open-exit-gate';

export interface ChooseExitMethod {
  readonly exitId: string;
  readonly method: ExitMethod;
  readonly reason: string;
  readonly ruledOut: readonly RuledOut[];
  readonly contractEndedNumber?: string;
}

/** Agreed ways first, lawful recovery last (14.1). */
const ORDER: readonly ExitMethod[] = ['BUYBACK', 'SURRENDER', 'REDEVELOP', 'RECOVER'];

/** Earlier methods that were neither tried nor ruled out with a reason. */
function missingBefore(exit: ExitCase, { method, ruledOut }: ChooseExitMethod): readonly ExitMethod[] {
  const settled = new Set([
    ...exit.tried,
    ...(exit.chosen ? [exit.chosen.method] : []),
    ...ruledOut.map((one) => one.method),
  ]);
  return ORDER.slice(0, ORDER.indexOf(method)).filter((earlier) => !settled.has(earlier));
}

/** Lawful recovery: two full idle years caused by the holder, nothing started. Art. 14(二). */
export const mayRecover = (land: NonNullable<ExitCase['land']>, today: LegalDay): boolean =>
  !land.governmentCaused && idleStatus(land.agreedStartOn, land.startedOn !== undefined, today) === 'IDLE_2Y';

/**
 * Chooses how the land comes back, in the order buy-back, surrender, redevelopment, lawful recovery; recovery needs two
 * full idle years caused by the holder, or an ended contract.
 * Source: requirements S080, 14.1; 闲置土地处置办法 14(二).
 * Errors: the gate's, LAND.EXIT_FACTS_MISSING, .EXIT_METHOD_ORDER, .EXIT_RECOVER_NOT_IDLE, .EXIT_DECIDED
 */
export function chooseExitMethod(
  exit: ExitCase,
  command: Given<ChooseExitMethod>,
  _policies: unknown,
  now: Instant,
): Decision<ExitMethodChosen> {
  const { running, refusal } = runningExit(exit);
  if (refusal) return refusal;
  if (running.decision) return refuse('LAND.EXIT_DECIDED');
  if (!running.land) return refuse('LAND.EXIT_FACTS_MISSING');
  const { method, reason, ruledOut, contractEndedNumber, by } = command;
  const missing = missingBefore(running, command);
  if (missing.length > 0) return refuse('LAND.EXIT_METHOD_ORDER', { missing }, 'method');
  const on = dayOf(now);
  if (method === 'RECOVER' && contractEndedNumber === undefined && !mayRecover(running.land, on))
    return refuse(
      'LAND.EXIT_RECOVER_NOT_IDLE',
      { idleUntil: idleThresholds(running.land.agreedStartOn).twoYearsLastDay },
      'method',
    );
  const ended = contractEndedNumber === undefined ? {} : { contractEndedNumber };
  return Ok([{ type: 'ExitMethodChosen', method, reason, ruledOut, ...ended, on, by }]);
}
