import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { calendarPolicy } from '../../policies/calendar-policy';
import { openIdleCase } from '../domain/open-idle-case';
import { idleCase } from '../idle-case.aggregate';

export const openIdleCaseCommand = defineCommand({
  name: 'land.open-idle-case',
  aggregate: idleCase,
  schema: z.strictObject({
    projectId: z.uuid(),
    parcelId: z.uuid(),
    parcelNumber: z.string(),
    priceFen: z.string(),
    agreedStartOn: z.iso.date(),
    route: z.enum(['FEE_20PCT', 'TAKE_BACK_FREE', 'NEGOTIATED_ART12']),
    on: z.iso.date(),
  }),
  target: ({ projectId }) => derivedId(projectId, 'idle-case'),
  starts: ({ projectId }) => ({ projectId }),
  policies: () => ({ calendar: calendarPolicy }),
  decide: openIdleCase,
});
