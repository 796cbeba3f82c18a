import { dayOf, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import { startReminders, termReminders, type ReminderRules } from './plan-reminders';
import type { StartObligation } from './start-obligation';
import type { ObligationOpened } from './start-obligation.events';

export type OpenObligation = Omit<ObligationOpened, 'type' | 'reminders'> & { readonly projectId: string };

/** Handing the land over opens the obligation to start, with its reminders (S064). Errors: COMMON.ALREADY_EXISTS */
export function openObligation(
  obligation: StartObligation,
  { projectId: _, by: __, ...facts }: Given<OpenObligation>,
  rules: ReminderRules,
  now: Instant,
): Decision<ObligationOpened> {
  if (obligation.facts) return refuse('COMMON.ALREADY_EXISTS');
  const today = dayOf(now);
  const reminders = [
    ...startReminders(facts.agreedStartOn, rules, today),
    ...termReminders(facts.termEndsOn, rules, today),
  ];
  return Ok([{ type: 'ObligationOpened', ...facts, reminders }]);
}
