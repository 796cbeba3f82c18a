import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';

import { expireRectification } from '../domain/expire-rectification';
import { warning } from '../warning.aggregate';

export const expireRectificationCommand = defineCommand({
  name: 'evaluation.expire-rectification',
  aggregate: warning,
  schema: z.strictObject({
    warningId: z.uuid(),
  }),
  target: ({ warningId }) => warningId,

  decide: expireRectification,
});
