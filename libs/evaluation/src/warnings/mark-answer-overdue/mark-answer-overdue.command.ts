import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { markAnswerOverdue } from '../domain/mark-answer-overdue';
import { warning } from '../warning.aggregate';

export const markAnswerOverdueCommand = defineCommand({
  name: 'evaluation.mark-answer-overdue',
  aggregate: warning,
  schema: z.strictObject({ warningId: z.uuid(), what: z.enum(['OBJECTION_ANSWER', 'REVIEW']) }),
  target: ({ warningId }) => warningId,
  decide: markAnswerOverdue,
});
