import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';

import { recogniseIdle } from '../domain/recognise-idle';
import { startObligation } from '../start-obligation.aggregate';

export const recogniseIdleCommand = defineCommand({
  name: 'land.recognise-idle',
  aggregate: startObligation,
  schema: z.strictObject({ obligationId: z.uuid() }),
  target: ({ obligationId }) => obligationId,

  decide: recogniseIdle,
});
