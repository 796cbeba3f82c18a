import { SettleIdleHearingBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { settleIdleHearing } from '../domain/settle-idle-hearing';
import { idleCase } from '../idle-case.aggregate';

export const settleIdleHearingCommand = defineCommand({
  name: 'land.settle-idle-hearing',
  aggregate: idleCase,
  schema: SettleIdleHearingBody.omit({ expectedVersion: true }).extend({ projectId: z.uuid() }),
  target: ({ projectId }) => derivedId(projectId, 'idle-case'),
  missing: 'LAND.NO_IDLE_CASE',
  decide: settleIdleHearing,
});
