import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';

import { withdrawExit } from '../domain/withdraw-exit';
import { exitCase } from '../exit-case.aggregate';

export const withdrawExitCommand = defineCommand({
  name: 'land.withdraw-exit',
  aggregate: exitCase,
  schema: z.strictObject({ exitId: z.uuid(), on: z.iso.date(), reason: z.string() }),
  target: ({ exitId }) => exitId,
  missing: 'LAND.EXIT_WARNING_MISSING',
  decide: withdrawExit,
});
