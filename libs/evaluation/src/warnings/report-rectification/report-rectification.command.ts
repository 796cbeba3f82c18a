import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';

import { reportRectification } from '../domain/report-rectification';
import { warning } from '../warning.aggregate';

export const reportRectificationCommand = defineCommand({
  name: 'evaluation.report-rectification',
  aggregate: warning,
  schema: z.strictObject({
    warningId: z.uuid(),
    firmCreditCode: z.string(),
    report: z.string(),
  }),
  target: ({ warningId }) => warningId,

  decide: reportRectification,
});
