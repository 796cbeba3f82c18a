import {
  addDays,
  dayOf,
  latestExtendedStart,
  Ok,
  refuse,
  type Decision,
  type Given,
  type Instant,
  type LegalDay,
} from '@luodi/domain';
import { runningOr } from './obligation-refusal';
import { startReminders, type ReminderRules } from './plan-reminders';
import { restatedFacts } from './restated-facts';
import type { StartObligation } from './start-obligation';
import type { ExitFactsStated, StartExtended } from './start-obligation.events';

export interface ExtendStart {
  readonly projectId: string;
  readonly newStartOn: LegalDay;
  readonly agreementNumber: string;
  readonly askedOn: LegalDay;
}

export interface ExtensionPolicies extends ReminderRules {
  readonly idle: { readonly content: { readonly extensionAskedDaysBefore: number } };
}

/**
 * Moves the agreed start by at most a year, once, by a supplement agreement asked for in time; the clock restarts.
 * A maximum: it does not roll. Source: 闲置土地处置办法 12(一), T9; requirements 12.4.
 * Errors: LAND.NOT_DELIVERED, .OBLIGATION_CLOSED, .ALREADY_STARTED, .EXTENSION_USED, .EXTENSION_TOO_LATE, .EXTENSION_TOO_LONG, .DAY_IN_FUTURE
 */
export function extendStart(
  obligation: StartObligation,
  { newStartOn, agreementNumber, askedOn, by }: Given<ExtendStart>,
  policies: ExtensionPolicies,
  now: Instant,
): Decision<StartExtended | ExitFactsStated> {
  const { running, refusal } = runningOr(obligation);
  if (refusal) return refusal;
  const { agreedStartOn, extended } = running;
  if (extended) return refuse('LAND.EXTENSION_USED');
  if (askedOn > dayOf(now)) return refuse('LAND.DAY_IN_FUTURE', { day: askedOn }, 'askedOn');
  const askBy = addDays(agreedStartOn, -policies.idle.content.extensionAskedDaysBefore);
  if (askedOn > askBy) return refuse('LAND.EXTENSION_TOO_LATE', { askBy }, 'askedOn');
  const maxStartOn = latestExtendedStart(agreedStartOn);
  if (newStartOn > maxStartOn || newStartOn <= agreedStartOn)
    return refuse('LAND.EXTENSION_TOO_LONG', { maxStartOn }, 'newStartOn');
  const reminders = startReminders(newStartOn, policies, dayOf(now));
  return Ok([
    { type: 'StartExtended', from: agreedStartOn, to: newStartOn, agreementNumber, reminders, by },
    ...restatedFacts(running),
  ]);
}
