import { FixCompensationBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';

import { fixCompensation } from '../domain/fix-compensation';
import { exitCase } from '../exit-case.aggregate';

export const fixCompensationCommand = defineCommand({
  name: 'land.fix-compensation',
  aggregate: exitCase,
  schema: FixCompensationBody.omit({ expectedVersion: true }).extend({ exitId: z.uuid() }),
  target: ({ exitId }) => exitId,
  missing: 'LAND.EXIT_WARNING_MISSING',
  answer: (state) => ({ compensationFen: state.compensation?.totalFen ?? null }),
  decide: fixCompensation,
});
