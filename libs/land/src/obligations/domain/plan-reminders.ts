import { addDays, addMonths, type LegalDay } from '@luodi/domain';
import type { Reminder } from './start-obligation.events';

export interface ReminderRules {
  readonly reminders: {
    readonly content: {
      /** Days around the agreed start, before it negative. */
      readonly startDays: readonly number[];
      /** Months before the term ends. */
      readonly termMonthsBefore: readonly number[];
    };
  };
}

const afterDay = (reminders: readonly Reminder[], day: LegalDay): readonly Reminder[] =>
  reminders.filter(({ on }) => on > day);

/** The ladder around an agreed start: −60, −30, 0, +90, +180, +270, +335 days (product.md 6.2); past days are left out. */
export const startReminders = (
  agreedStartOn: LegalDay,
  { reminders }: ReminderRules,
  today: LegalDay,
): readonly Reminder[] =>
  afterDay(
    reminders.content.startDays.map((days) => ({ subject: 'START' as const, on: addDays(agreedStartOn, days) })),
    today,
  );

/** 18, 12, 6 and 3 months before the land term ends (10.5, S064). */
export const termReminders = (
  termEndsOn: LegalDay,
  { reminders }: ReminderRules,
  today: LegalDay,
): readonly Reminder[] =>
  afterDay(
    reminders.content.termMonthsBefore.map((months) => ({
      subject: 'TERM_END' as const,
      on: addMonths(termEndsOn, -months),
    })),
    today,
  );
