import { Ok, refuse, type Decision, type Given, type IdleRoute, type LegalDay } from '@luodi/domain';
import type { IdleCase } from './idle-case';
import { dueOf, type CalendarRules } from './idle-case.due';
import type { IdleCaseOpened, RouteChanged } from './idle-case.events';
import { idleCaseStatusOf } from './idle-case.status';

export interface OpenIdleCase {
  readonly projectId: string;
  readonly parcelId: string;
  readonly parcelNumber: string;
  readonly priceFen: string;
  readonly agreedStartOn: LegalDay;
  readonly route: IdleRoute;
  readonly on: LegalDay;
}

/**
 * A full year ended: the case opens, and the check is due in 30 days (T1). The second year changes the route of an open
 * case. After an approved plan or an end, only a new agreed start opens it again. Errors: COMMON.ALREADY_EXISTS
 */
export function openIdleCase(
  idle: IdleCase,
  { parcelId, parcelNumber, priceFen, agreedStartOn, route, on }: Given<OpenIdleCase>,
  rules: CalendarRules,
): Decision<IdleCaseOpened | RouteChanged> {
  const same = idle.facts?.agreedStartOn === agreedStartOn;
  const ended = ['CLOSED', 'PLAN_APPROVED'].includes(idleCaseStatusOf(idle));
  if (idle.facts && same && (ended || idle.route === route)) return refuse('COMMON.ALREADY_EXISTS');
  if (idle.facts && same) {
    const negotiated = idle.route === 'NEGOTIATED_ART12';
    return negotiated ? refuse('COMMON.ALREADY_EXISTS') : Ok([{ type: 'RouteChanged', route, on }]);
  }
  const due = dueOf('INVESTIGATE', on, rules);
  return Ok([{ type: 'IdleCaseOpened', parcelId, parcelNumber, priceFen, agreedStartOn, route, on, due }]);
}
