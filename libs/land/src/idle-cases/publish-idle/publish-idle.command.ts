import { PublishIdleBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { publishIdle } from '../domain/publish-idle';
import { idleCase } from '../idle-case.aggregate';

export const publishIdleCommand = defineCommand({
  name: 'land.publish-idle',
  aggregate: idleCase,
  schema: PublishIdleBody.omit({ expectedVersion: true }).extend({ projectId: z.uuid() }),
  target: ({ projectId }) => derivedId(projectId, 'idle-case'),
  missing: 'LAND.NO_IDLE_CASE',
  decide: publishIdle,
});
