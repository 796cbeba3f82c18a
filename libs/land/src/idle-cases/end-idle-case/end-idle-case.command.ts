import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { endIdleCase } from '../domain/end-idle-case';
import { idleCase } from '../idle-case.aggregate';

export const endIdleCaseCommand = defineCommand({
  name: 'land.end-idle-case',
  aggregate: idleCase,
  schema: z.strictObject({ projectId: z.uuid(), on: z.iso.date(), reason: z.string() }),
  target: ({ projectId }) => derivedId(projectId, 'idle-case'),
  missing: 'LAND.NO_IDLE_CASE',
  decide: endIdleCase,
});
