import { ApprovePlanBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { approvePlan } from '../domain/approve-plan';
import { idleCase } from '../idle-case.aggregate';

export const approvePlanCommand = defineCommand({
  name: 'land.approve-plan',
  aggregate: idleCase,
  schema: ApprovePlanBody.omit({ expectedVersion: true }).extend({ projectId: z.uuid() }),
  target: ({ projectId }) => derivedId(projectId, 'idle-case'),
  missing: 'LAND.NO_IDLE_CASE',
  decide: approvePlan,
});
