import { SettleHearingBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';

import { settleHearing } from '../domain/settle-hearing';
import { exitCase } from '../exit-case.aggregate';

export const settleHearingCommand = defineCommand({
  name: 'land.settle-hearing',
  aggregate: exitCase,
  schema: SettleHearingBody.omit({ expectedVersion: true }).extend({ exitId: z.uuid() }),
  target: ({ exitId }) => exitId,
  missing: 'LAND.EXIT_WARNING_MISSING',
  decide: settleHearing,
});
