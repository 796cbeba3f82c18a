import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { calendarPolicy } from '../../policies/calendar-policy';
import { rectificationPolicy } from '../../policies/rectification-policy';
import { extendRectification } from '../domain/extend-rectification';
import { warning } from '../warning.aggregate';

export const extendRectificationCommand = defineCommand({
  name: 'evaluation.extend-rectification',
  aggregate: warning,
  schema: z.strictObject({
    warningId: z.uuid(),
    days: z.number().int().positive(),
    reason: z.string(),
    acknowledgeProvisional: z.boolean(),
  }),
  target: ({ warningId }) => warningId,
  policies: () => ({ rectification: rectificationPolicy, calendar: calendarPolicy }),
  decide: extendRectification,
  answer: (state) => ({ rectifyBy: state.term?.rectifyBy ?? null }),
});
