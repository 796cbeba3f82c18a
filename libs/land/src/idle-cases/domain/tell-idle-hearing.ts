import { dayOf, Ok, refuse, type Decision, type Given, type Instant, type LegalDay } from '@luodi/domain';
import { unacknowledged } from './acknowledged';
import type { IdleCase } from './idle-case';
import { dueOf, type CalendarRules } from './idle-case.due';
import type { IdleHearingTold } from './idle-case.events';
import { routeOn, runningCase } from './running-case';

export interface TellIdleHearing {
  readonly projectId: string;
  readonly noticeNumber: string;
  readonly toldOn: LegalDay;
  readonly acknowledgeProvisional: boolean;
}

/**
 * The right to a hearing, told in writing before a fee decision (Art. 15); asked for within five workdays (T3).
 * Errors: the gate's, LAND.NOT_THE_FEE_ROUTE, .DAY_IN_FUTURE, .PROVISIONAL_DAY
 */
export function tellIdleHearing(
  idle: IdleCase,
  { noticeNumber, toldOn, acknowledgeProvisional, by }: Given<TellIdleHearing>,
  rules: CalendarRules,
  now: Instant,
): Decision<IdleHearingTold> {
  const { running, refusal } = runningCase(idle, 'PUBLISHED', 'HEARING_TOLD');
  if (refusal) return refusal;
  const route = routeOn(running, dayOf(now));
  if (route !== 'FEE_20PCT') return refuse('LAND.NOT_THE_FEE_ROUTE', { route: route ?? '—' });
  if (toldOn > dayOf(now)) return refuse('LAND.DAY_IN_FUTURE', { day: toldOn }, 'toldOn');
  const due = dueOf('HEARING_REQUEST', toldOn, rules);
  const refused = unacknowledged(due, acknowledgeProvisional);
  if (refused) return refused;
  return Ok([{ type: 'IdleHearingTold', noticeNumber, due, acknowledgedProvisional: due.provisional, by }]);
}
