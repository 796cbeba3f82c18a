import { dayOf, Ok, refuse, type Decision, type Given, type Instant, type LegalDay } from '@luodi/domain';
import { runningOr } from './obligation-refusal';
import { startReminders, type ReminderRules } from './plan-reminders';
import { restatedFacts } from './restated-facts';
import type { StartObligation } from './start-obligation';
import type { ExitFactsStated, StartExtended } from './start-obligation.events';

export interface RestartClock {
  readonly projectId: string;
  readonly newStartOn: LegalDay;
  readonly agreementNumber: string;
}

/**
 * An approved plan of negotiated disposal fixes a new start: the clock runs again from it (Art. 12, last paragraph).
 * Errors: LAND.NOT_DELIVERED, .OBLIGATION_CLOSED, .ALREADY_STARTED, .EXTENSION_TOO_LONG
 */
export function restartClock(
  obligation: StartObligation,
  { newStartOn, agreementNumber, by }: Given<RestartClock>,
  rules: ReminderRules,
  now: Instant,
): Decision<StartExtended | ExitFactsStated> {
  const { running, refusal } = runningOr(obligation);
  if (refusal) return refusal;
  const from = running.agreedStartOn;
  if (newStartOn <= from) return refuse('LAND.EXTENSION_TOO_LONG', { maxStartOn: from });
  const reminders = startReminders(newStartOn, rules, dayOf(now));
  return Ok([
    { type: 'StartExtended', from, to: newStartOn, agreementNumber, reminders, by },
    ...restatedFacts(running),
  ]);
}
