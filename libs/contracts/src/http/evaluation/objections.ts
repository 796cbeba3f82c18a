import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { fields } from '../../envelope/cloud-event';
import { accepted, expectedVersion } from '../../paging';

const warningId = z.object({ warningId: fields.id });

export const FileObjectionBody = z.strictObject({ statement: fields.longText });
export const AnswerObjectionBody = z.strictObject({
  result: z.enum(['UPHELD', 'DISMISSED']),
  reason: fields.reason,
  expectedVersion,
});

const command = { service: 'evaluation', method: 'POST', params: warningId } as const;

export const fileObjectionRoute = defineRoute({
  ...command,
  id: 'fileObjection',
  path: '/warnings/{warningId}/objection',
  permission: 'firm.report-rectification',
  summary: { zh: '对预警提出异议', en: 'Object to a warning' },
  body: FileObjectionBody,
  response: accepted({ answerBy: fields.day.nullable(), provisional: z.boolean() }),
  errors: [
    'COMMON.NOT_FOUND',
    'EVALUATION.WARNING_NOT_DELIVERED',
    'EVALUATION.WARNING_CLOSED',
    'EVALUATION.OBJECTION_FILED',
    'EVALUATION.OBJECTION_TOO_LATE',
  ],
});

export const answerObjectionRoute = defineRoute({
  ...command,
  id: 'answerObjection',
  path: '/warnings/{warningId}/objection-answer',
  permission: 'warning.sign',
  summary: { zh: '答复异议', en: 'Answer an objection' },
  body: AnswerObjectionBody,
  response: accepted({}),
  errors: [
    'EVALUATION.NO_OBJECTION',
    'EVALUATION.OBJECTION_ANSWERED',
    'EVALUATION.WARNING_CLOSED',
    'EVALUATION.SAME_PERSON',
  ],
});
