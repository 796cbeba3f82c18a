import { ApplyToCourtBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { applyToCourt } from '../domain/apply-to-court';
import { idleCase } from '../idle-case.aggregate';

export const applyToCourtCommand = defineCommand({
  name: 'land.apply-to-court',
  aggregate: idleCase,
  schema: ApplyToCourtBody.omit({ expectedVersion: true }).extend({ projectId: z.uuid() }),
  target: ({ projectId }) => derivedId(projectId, 'idle-case'),
  missing: 'LAND.NO_IDLE_CASE',
  decide: applyToCourt,
});
