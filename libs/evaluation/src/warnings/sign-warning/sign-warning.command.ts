import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { calendarPolicy } from '../../policies/calendar-policy';
import { rectificationPolicy } from '../../policies/rectification-policy';
import { signWarning } from '../domain/sign-warning';
import { warning } from '../warning.aggregate';

export const signWarningCommand = defineCommand({
  name: 'evaluation.sign-warning',
  aggregate: warning,
  schema: z.strictObject({
    warningId: z.uuid(),
    note: z.string().optional(),
  }),
  target: ({ warningId }) => warningId,
  policies: () => ({ rectification: rectificationPolicy, calendar: calendarPolicy }),
  decide: signWarning,
});
