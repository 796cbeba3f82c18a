import { AnswerObjectionBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { answerObjection } from '../domain/answer-objection';
import { warning } from '../warning.aggregate';

export const answerObjectionCommand = defineCommand({
  name: 'evaluation.answer-objection',
  aggregate: warning,
  schema: AnswerObjectionBody.omit({ expectedVersion: true }).extend({ warningId: z.uuid() }),
  target: ({ warningId }) => warningId,
  decide: answerObjection,
});
