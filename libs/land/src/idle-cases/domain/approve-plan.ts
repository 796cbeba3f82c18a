import { addYears, dayOf, Ok, refuse, type Decision, type Given, type Instant, type LegalDay } from '@luodi/domain';
import type { IdleCase } from './idle-case';
import type { PlanApproved } from './idle-case.events';
import { routeOn, runningCase } from './running-case';

export interface ApprovePlan {
  readonly projectId: string;
  readonly way: string;
  readonly approvalNumber: string;
  readonly newStartOn?: LegalDay;
}

/** 协议有偿收回: the only way without a new start (Art. 12, last paragraph). */
const NO_NEW_START = 'PAID_TAKING_BACK';

/**
 * The plan of a negotiated disposal, approved by 本级人民政府 (Art. 12, 13). Except after 协议有偿收回 the start clock runs
 * again from the new day, at most a year from the agreement for an extension (T9; a maximum, no roll).
 * Errors: the gate's, LAND.NOT_THE_NEGOTIATED_ROUTE, .NEW_START_MISSING, .EXTENSION_TOO_LONG
 */
export function approvePlan(
  idle: IdleCase,
  { way, approvalNumber, newStartOn, by }: Given<ApprovePlan>,
  _policies: unknown,
  now: Instant,
): Decision<PlanApproved> {
  const { running, refusal } = runningCase(idle, 'PUBLISHED');
  if (refusal) return refusal;
  const on = dayOf(now);
  const route = routeOn(running, on);
  if (route !== 'NEGOTIATED_ART12') return refuse('LAND.NOT_THE_NEGOTIATED_ROUTE', { route: route ?? '—' });
  const restarts = way !== NO_NEW_START;
  if (restarts && newStartOn === undefined) return refuse('LAND.NEW_START_MISSING', undefined, 'newStartOn');
  const maxStartOn = addYears(on, 1);
  if (restarts && newStartOn !== undefined && (newStartOn <= on || newStartOn > maxStartOn))
    return refuse('LAND.EXTENSION_TOO_LONG', { maxStartOn }, 'newStartOn');
  const start = restarts && newStartOn !== undefined ? { newStartOn } : {};
  return Ok([{ type: 'PlanApproved', way, approvalNumber, ...start, on, by }]);
}
