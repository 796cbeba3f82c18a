import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { calendarPolicy } from '../../policies/calendar-policy';
import { recomputeDays } from '../domain/recompute-days';
import { warning } from '../warning.aggregate';

export const recomputeDaysCommand = defineCommand({
  name: 'evaluation.recompute-days',
  aggregate: warning,
  schema: z.strictObject({ warningId: z.uuid() }),
  target: ({ warningId }) => warningId,
  policies: () => ({ calendar: calendarPolicy }),
  decide: recomputeDays,
});
