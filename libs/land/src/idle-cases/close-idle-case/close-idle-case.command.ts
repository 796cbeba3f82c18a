import { CloseIdleCaseBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { closeIdleCase } from '../domain/close-idle-case';
import { idleCase } from '../idle-case.aggregate';

export const closeIdleCaseCommand = defineCommand({
  name: 'land.close-idle-case',
  aggregate: idleCase,
  schema: CloseIdleCaseBody.omit({ expectedVersion: true }).extend({ projectId: z.uuid() }),
  target: ({ projectId }) => derivedId(projectId, 'idle-case'),
  missing: 'LAND.NO_IDLE_CASE',
  decide: closeIdleCase,
});
