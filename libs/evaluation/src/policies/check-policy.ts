import type { PolicyRef } from '@luodi/platform/commands';
import { z } from 'zod';

export const CheckRules = z.strictObject({
  /** Months after the start of production until the agreed output, tax and energy are due (11.2). */
  fullProductionMonths: z.number().int().nonnegative(),
  /** Workdays in which a firm may object, an objection is answered, and a report is reviewed (13.4, 13.6). */
  objectionFileWorkdays: z.number().int().positive(),
  objectionAnswerWorkdays: z.number().int().positive(),
  reviewWorkdays: z.number().int().positive(),
});

/** The rules of checks, objections and reviews in force on the day of the decision. */
export const checkPolicy: PolicyRef<z.infer<typeof CheckRules>> = {
  kind: 'evaluation-check',
  scope: '*',
  on: 'now',
  schema: CheckRules,
};
