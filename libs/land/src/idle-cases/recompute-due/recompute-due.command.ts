import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { calendarPolicy } from '../../policies/calendar-policy';
import { recomputeDue } from '../domain/recompute-due';
import { idleCase } from '../idle-case.aggregate';

export const recomputeDueCommand = defineCommand({
  name: 'land.recompute-due',
  aggregate: idleCase,
  schema: z.strictObject({ caseId: z.uuid() }),
  target: ({ caseId }) => caseId,
  missing: 'LAND.NO_IDLE_CASE',
  policies: () => ({ calendar: calendarPolicy }),
  decide: recomputeDue,
});
