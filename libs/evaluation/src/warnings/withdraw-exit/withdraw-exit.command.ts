import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';

import { withdrawExit } from '../domain/withdraw-exit';
import { warning } from '../warning.aggregate';

export const withdrawExitCommand = defineCommand({
  name: 'evaluation.withdraw-exit',
  aggregate: warning,
  schema: z.strictObject({
    warningId: z.uuid(),
    reason: z.string(),
  }),
  target: ({ warningId }) => warningId,

  decide: withdrawExit,
});
