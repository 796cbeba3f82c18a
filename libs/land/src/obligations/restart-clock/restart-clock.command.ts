import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { reminderPolicy } from '../../policies/reminder-policy';
import { restartClock } from '../domain/restart-clock';
import { startObligation } from '../start-obligation.aggregate';

export const restartClockCommand = defineCommand({
  name: 'land.restart-clock',
  aggregate: startObligation,
  schema: z.strictObject({ projectId: z.uuid(), newStartOn: z.iso.date(), agreementNumber: z.string() }),
  target: ({ projectId }) => derivedId(projectId, 'start-obligation'),
  missing: 'LAND.NOT_DELIVERED',
  policies: () => ({ reminders: reminderPolicy }),
  decide: restartClock,
});
