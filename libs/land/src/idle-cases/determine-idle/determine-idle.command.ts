import { DetermineIdleBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { determineIdle } from '../domain/determine-idle';
import { idleCase } from '../idle-case.aggregate';

export const determineIdleCommand = defineCommand({
  name: 'land.determine-idle',
  aggregate: idleCase,
  schema: DetermineIdleBody.omit({ expectedVersion: true }).extend({ projectId: z.uuid() }),
  target: ({ projectId }) => derivedId(projectId, 'idle-case'),
  missing: 'LAND.NO_IDLE_CASE',
  decide: determineIdle,
});
