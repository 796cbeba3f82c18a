import { GROUNDS } from '@luodi/contracts';
import type { PolicyRef } from '@luodi/platform/commands';
import { z } from 'zod';

export const RectificationTerms = z.strictObject({
  /** Calendar days by ground (13.3). */
  days: z.record(z.enum(GROUNDS), z.number().int().positive()),
  /** An extension is at most days ÷ this number, rounded down. */
  extensionDivisor: z.number().int().positive(),
  /** Workdays unopened before paper service (13.1). */
  paperAfterWorkdays: z.number().int().positive(),
  /** Calendar days of a public notice (13.1). */
  publicNoticeDays: z.number().int().positive(),
  /** Same ground within so many months: days ÷ repeatDivisor (13.7). */
  repeatMonths: z.number().int().positive(),
  repeatDivisor: z.number().int().positive(),
});

/** The dated rectification terms in force on the day of the decision. */
export const rectificationPolicy: PolicyRef<z.infer<typeof RectificationTerms>> = {
  kind: 'rectification',
  scope: '*',
  on: 'now',
  schema: RectificationTerms,
};
