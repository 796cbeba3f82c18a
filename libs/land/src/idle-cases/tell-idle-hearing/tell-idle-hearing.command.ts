import { TellIdleHearingBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { calendarPolicy } from '../../policies/calendar-policy';
import { tellIdleHearing } from '../domain/tell-idle-hearing';
import { idleCase } from '../idle-case.aggregate';

export const tellIdleHearingCommand = defineCommand({
  name: 'land.tell-idle-hearing',
  aggregate: idleCase,
  schema: TellIdleHearingBody.omit({ expectedVersion: true }).extend({ projectId: z.uuid() }),
  target: ({ projectId }) => derivedId(projectId, 'idle-case'),
  missing: 'LAND.NO_IDLE_CASE',
  policies: () => ({ calendar: calendarPolicy }),
  answer: (idle) => ({ dueOn: idle.due?.on ?? null, provisional: idle.due?.provisional ?? false }),
  decide: tellIdleHearing,
});
