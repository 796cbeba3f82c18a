import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { reminderPolicy } from '../../policies/reminder-policy';
import { openObligation } from '../domain/open-obligation';
import { startObligation } from '../start-obligation.aggregate';

export const openObligationCommand = defineCommand({
  name: 'land.open-obligation',
  aggregate: startObligation,
  schema: z.strictObject({
    projectId: z.uuid(),
    supplyId: z.uuid(),
    parcelId: z.uuid(),
    parcelNumber: z.string(),
    areaM2: z.string(),
    priceFen: z.string(),
    termYears: z.number().int(),
    deliveredOn: z.iso.date(),
    termEndsOn: z.iso.date(),
    agreedStartOn: z.iso.date(),
  }),
  target: ({ projectId }) => derivedId(projectId, 'start-obligation'),
  starts: ({ projectId }) => ({ projectId }),
  policies: () => ({ reminders: reminderPolicy }),
  decide: openObligation,
});
