import type { PolicyRef } from '@luodi/platform/commands';
import { z } from 'zod';

export const IdleLandRules = z.strictObject({
  /** Calendar days before the agreed start by which an extension must be asked for (12.4). */
  extensionAskedDaysBefore: z.number().int().nonnegative(),
});

/** The idle-land settings in force on the day of the decision. */
export const idleLandPolicy: PolicyRef<z.infer<typeof IdleLandRules>> = {
  kind: 'idle-land',
  scope: '*',
  on: 'now',
  schema: IdleLandRules,
};
