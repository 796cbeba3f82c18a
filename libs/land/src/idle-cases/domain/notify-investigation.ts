import { dayOf, Ok, refuse, type Decision, type Given, type Instant, type LegalDay } from '@luodi/domain';
import { unacknowledged } from './acknowledged';
import type { IdleCase } from './idle-case';
import { dueOf, type CalendarRules } from './idle-case.due';
import type { InvestigationNotified } from './idle-case.events';
import { runningCase } from './running-case';

export interface NotifyInvestigation {
  readonly projectId: string;
  readonly noticeNumber: string;
  readonly receivedOn: LegalDay;
  readonly acknowledgeProvisional: boolean;
}

/** 调查通知书: the holder answers in 30 days (Art. 5(2), T2). Errors: the gate's, LAND.DAY_IN_FUTURE, LAND.PROVISIONAL_DAY */
export function notifyInvestigation(
  idle: IdleCase,
  { noticeNumber, receivedOn, acknowledgeProvisional, by }: Given<NotifyInvestigation>,
  rules: CalendarRules,
  now: Instant,
): Decision<InvestigationNotified> {
  const { refusal } = runningCase(idle, 'SUSPECTED');
  if (refusal) return refusal;
  if (receivedOn > dayOf(now)) return refuse('LAND.DAY_IN_FUTURE', { day: receivedOn }, 'receivedOn');
  const due = dueOf('ANSWER', receivedOn, rules);
  const refused = unacknowledged(due, acknowledgeProvisional);
  if (refused) return refused;
  return Ok([{ type: 'InvestigationNotified', noticeNumber, due, acknowledgedProvisional: due.provisional, by }]);
}
