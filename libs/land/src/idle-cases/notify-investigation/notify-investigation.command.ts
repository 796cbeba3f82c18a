import { NotifyInvestigationBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { calendarPolicy } from '../../policies/calendar-policy';
import { notifyInvestigation } from '../domain/notify-investigation';
import { idleCase } from '../idle-case.aggregate';

export const notifyInvestigationCommand = defineCommand({
  name: 'land.notify-investigation',
  aggregate: idleCase,
  schema: NotifyInvestigationBody.omit({ expectedVersion: true }).extend({ projectId: z.uuid() }),
  target: ({ projectId }) => derivedId(projectId, 'idle-case'),
  missing: 'LAND.NO_IDLE_CASE',
  policies: () => ({ calendar: calendarPolicy }),
  answer: (idle) => ({ dueOn: idle.due?.on ?? null, provisional: idle.due?.provisional ?? false }),
  decide: notifyInvestigation,
});
