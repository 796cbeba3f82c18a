import type { PolicyRef } from '@luodi/platform/commands';
import { z } from 'zod';

export const ReminderRules = z.strictObject({
  /** Days around the agreed start of works on which the firm and the bureau are reminded; negative before it. */
  startDays: z.array(z.number().int()),
  /** Months before the land term ends (10.5). */
  termMonthsBefore: z.array(z.number().int().positive()),
});

/** The reminders planned when land is delivered (S064). */
export const reminderPolicy: PolicyRef<z.infer<typeof ReminderRules>> = {
  kind: 'land-reminders',
  scope: '*',
  on: 'now',
  schema: ReminderRules,
};
