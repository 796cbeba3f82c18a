import { DecideFeeBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { calendarPolicy } from '../../policies/calendar-policy';
import { decideFee } from '../domain/decide-fee';
import { idleCase } from '../idle-case.aggregate';

export const decideFeeCommand = defineCommand({
  name: 'land.decide-fee',
  aggregate: idleCase,
  schema: DecideFeeBody.omit({ expectedVersion: true }).extend({ projectId: z.uuid() }),
  target: ({ projectId }) => derivedId(projectId, 'idle-case'),
  missing: 'LAND.NO_IDLE_CASE',
  policies: () => ({ calendar: calendarPolicy }),
  answer: (idle) => ({
    dueOn: idle.due?.on ?? null,
    provisional: idle.due?.provisional ?? false,
    feeFen: idle.fee?.feeFen ?? null,
  }),
  decide: decideFee,
});
