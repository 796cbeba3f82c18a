import { ChooseExitMethodBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';

import { chooseExitMethod } from '../domain/choose-exit-method';
import { exitCase } from '../exit-case.aggregate';

export const chooseExitMethodCommand = defineCommand({
  name: 'land.choose-exit-method',
  aggregate: exitCase,
  schema: ChooseExitMethodBody.omit({ expectedVersion: true }).extend({ exitId: z.uuid() }),
  target: ({ exitId }) => exitId,
  missing: 'LAND.EXIT_WARNING_MISSING',
  decide: chooseExitMethod,
});
