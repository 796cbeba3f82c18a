import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';

import { withdrawExit } from '../domain/withdraw-exit';
import { exitCase } from '../exit-case.aggregate';

export const withdrawExitCommand = defineCommand({
  name: 'land.withdraw-exit',
  aggregate: exitCase,
  schema: z.strictObject({ projectId: z.uuid(), warningId: z.uuid(), on: z.iso.date(), reason: z.string() }),
  target: ({ projectId }) => derivedId(projectId, 'exit-case'),
  missing: 'LAND.EXIT_WARNING_MISSING',
  decide: withdrawExit,
});
