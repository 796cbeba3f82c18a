import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';

import { detectOverdue } from '../domain/detect-overdue';
import { startObligation } from '../start-obligation.aggregate';

export const detectOverdueCommand = defineCommand({
  name: 'land.detect-overdue',
  aggregate: startObligation,
  schema: z.strictObject({ obligationId: z.uuid() }),
  target: ({ obligationId }) => obligationId,

  decide: detectOverdue,
});
