import { dayOf, Ok, refuse, type Decision, type Given, type Instant, type LegalDay } from '@luodi/domain';
import type { IdleCase } from './idle-case';
import { dueOf, type CalendarRules } from './idle-case.due';
import type { FeeDemanded } from './idle-case.events';
import { runningCase } from './running-case';

export interface DemandFee {
  readonly projectId: string;
  readonly demandNumber: string;
  readonly servedOn: LegalDay;
}

/** 催告: ten workdays before the court is asked (行政强制法 54, 69; T8). Errors: the gate's, LAND.DAY_IN_FUTURE */
export function demandFee(
  idle: IdleCase,
  { demandNumber, servedOn, by }: Given<DemandFee>,
  rules: CalendarRules,
  now: Instant,
): Decision<FeeDemanded> {
  const { refusal } = runningCase(idle, 'FEE_UNPAID');
  if (refusal) return refusal;
  if (servedOn > dayOf(now)) return refuse('LAND.DAY_IN_FUTURE', { day: servedOn }, 'servedOn');
  return Ok([{ type: 'FeeDemanded', demandNumber, due: dueOf('DEMAND', servedOn, rules), by }]);
}
