import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { calendarPolicy } from '../../policies/calendar-policy';
import { receiveWarning } from '../domain/receive-warning';
import { warning } from '../warning.aggregate';

export const receiveWarningCommand = defineCommand({
  name: 'evaluation.receive-warning',
  aggregate: warning,
  schema: z.strictObject({
    warningId: z.uuid(),
    firmCreditCode: z.string(),
  }),
  target: ({ warningId }) => warningId,
  policies: () => ({ calendar: calendarPolicy }),
  decide: receiveWarning,
  answer: (state) => ({ rectifyBy: state.term?.rectifyBy ?? null }),
});
