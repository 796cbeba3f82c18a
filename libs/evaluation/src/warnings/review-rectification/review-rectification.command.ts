import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';

import { reviewRectification } from '../domain/review-rectification';
import { warning } from '../warning.aggregate';

export const reviewRectificationCommand = defineCommand({
  name: 'evaluation.review-rectification',
  aggregate: warning,
  schema: z.strictObject({
    warningId: z.uuid(),
    result: z.enum(['PASSED', 'RETURNED']),
    note: z.string(),
  }),
  target: ({ warningId }) => warningId,

  decide: reviewRectification,
});
