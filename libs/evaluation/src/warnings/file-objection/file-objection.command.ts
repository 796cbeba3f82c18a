import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';

import { calendarPolicy } from '../../policies/calendar-policy';
import { checkPolicy } from '../../policies/check-policy';
import { fileObjection } from '../domain/file-objection';
import { warning } from '../warning.aggregate';

export const fileObjectionCommand = defineCommand({
  name: 'evaluation.file-objection',
  aggregate: warning,
  schema: z.strictObject({
    warningId: z.uuid(),
    firmCreditCode: z.string(),
    statement: z.string(),
  }),
  target: ({ warningId }) => warningId,

  policies: () => ({ calendar: calendarPolicy, check: checkPolicy }),
  answer: (warning) => ({
    answerBy: warning.objection?.answer.on ?? null,
    provisional: warning.objection?.answer.provisional ?? false,
  }),
  decide: fileObjection,
});
