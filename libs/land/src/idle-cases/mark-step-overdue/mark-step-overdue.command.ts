import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { markStepOverdue } from '../domain/mark-step-overdue';
import { idleCase } from '../idle-case.aggregate';

export const markStepOverdueCommand = defineCommand({
  name: 'land.mark-step-overdue',
  aggregate: idleCase,
  schema: z.strictObject({ caseId: z.uuid() }),
  target: ({ caseId }) => caseId,
  missing: 'LAND.NO_IDLE_CASE',
  decide: markStepOverdue,
});
