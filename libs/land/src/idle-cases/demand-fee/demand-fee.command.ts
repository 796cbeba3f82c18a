import { DemandFeeBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { calendarPolicy } from '../../policies/calendar-policy';
import { demandFee } from '../domain/demand-fee';
import { idleCase } from '../idle-case.aggregate';

export const demandFeeCommand = defineCommand({
  name: 'land.demand-fee',
  aggregate: idleCase,
  schema: DemandFeeBody.omit({ expectedVersion: true }).extend({ projectId: z.uuid() }),
  target: ({ projectId }) => derivedId(projectId, 'idle-case'),
  missing: 'LAND.NO_IDLE_CASE',
  policies: () => ({ calendar: calendarPolicy }),
  answer: (idle) => ({ dueOn: idle.due?.on ?? null, provisional: idle.due?.provisional ?? false }),
  decide: demandFee,
});
