import { dayOf, Ok, refuse, type Decision, type Given, type Instant, type LegalDay } from '@luodi/domain';
import type { StartObligation } from './start-obligation';
import type { Reminder, ReminderGiven } from './start-obligation.events';

export interface GiveReminder {
  readonly obligationId: string;
  readonly subject: Reminder['subject'];
  readonly on: LegalDay;
}

/** The day of a reminder came (S064): given once. Errors: LAND.NOT_DELIVERED, LAND.THRESHOLD_NOT_REACHED */
export function giveReminder(
  { facts, agreedStartOn, reminders }: StartObligation,
  { subject, on }: Given<GiveReminder>,
  _policies: unknown,
  now: Instant,
): Decision<ReminderGiven> {
  if (!facts || agreedStartOn === undefined) return refuse('LAND.NOT_DELIVERED');
  const planned = reminders.some((one) => one.subject === subject && one.on === on);
  if (!planned || dayOf(now) < on) return refuse('LAND.THRESHOLD_NOT_REACHED');
  return Ok([{ type: 'ReminderGiven', subject, on, dueOn: subject === 'START' ? agreedStartOn : facts.termEndsOn }]);
}
