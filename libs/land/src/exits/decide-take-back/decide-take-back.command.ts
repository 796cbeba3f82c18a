import { DecideTakeBackBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';

import { decideTakeBack } from '../domain/decide-take-back';
import { exitCase } from '../exit-case.aggregate';

export const decideTakeBackCommand = defineCommand({
  name: 'land.decide-take-back',
  aggregate: exitCase,
  schema: DecideTakeBackBody.omit({ expectedVersion: true }).extend({ exitId: z.uuid() }),
  target: ({ exitId }) => exitId,
  missing: 'LAND.EXIT_WARNING_MISSING',
  decide: decideTakeBack,
});
