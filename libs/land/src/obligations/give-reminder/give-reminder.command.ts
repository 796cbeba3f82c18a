import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { giveReminder } from '../domain/give-reminder';
import { startObligation } from '../start-obligation.aggregate';

export const giveReminderCommand = defineCommand({
  name: 'land.give-reminder',
  aggregate: startObligation,
  schema: z.strictObject({ obligationId: z.uuid(), subject: z.enum(['START', 'TERM_END']), on: z.iso.date() }),
  target: ({ obligationId }) => obligationId,
  decide: giveReminder,
});
