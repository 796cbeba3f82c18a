import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { calendarPolicy } from '../../policies/calendar-policy';
import { rectificationPolicy } from '../../policies/rectification-policy';
import { deliverWarning } from '../domain/deliver-warning';
import { warning } from '../warning.aggregate';

export const deliverWarningCommand = defineCommand({
  name: 'evaluation.deliver-warning',
  aggregate: warning,
  schema: z.strictObject({
    warningId: z.uuid(),
    channel: z.enum(['PAPER', 'PUBLIC_NOTICE']),
    proof: z.string(),
    on: z.iso.date(),
  }),
  target: ({ warningId }) => warningId,
  policies: () => ({ rectification: rectificationPolicy, calendar: calendarPolicy }),
  decide: deliverWarning,
  answer: (state) => ({ rectifyBy: state.term?.rectifyBy ?? null }),
});
