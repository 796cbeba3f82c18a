import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';

import { markUnopened } from '../domain/mark-unopened';
import { warning } from '../warning.aggregate';

export const markUnopenedCommand = defineCommand({
  name: 'evaluation.mark-unopened',
  aggregate: warning,
  schema: z.strictObject({
    warningId: z.uuid(),
  }),
  target: ({ warningId }) => warningId,

  decide: markUnopened,
});
