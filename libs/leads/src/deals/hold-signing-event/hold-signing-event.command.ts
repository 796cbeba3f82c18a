import { DealSheet, fields } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { holdSigningEvent } from '../domain/signing-event';
import { signingEvent } from '../signing-event.aggregate';

export const holdSigningEventCommand = defineCommand({
  name: 'leads.hold-signing-event',
  aggregate: signingEvent,
  schema: z.strictObject({
    signingEventId: fields.id,
    name: fields.text,
    heldOn: fields.day,
    deals: z.array(
      z.strictObject({
        projectId: fields.id,
        dealId: fields.id,
        sheet: DealSheet.omit({ projectId: true }),
        leadId: fields.id.optional(),
        leadMissing: z.boolean(),
      }),
    ),
  }),
  target: (command) => command.signingEventId,
  // It is nobody's project: its own id keeps it apart.
  starts: (command) => ({ projectId: command.signingEventId }),
  decide: holdSigningEvent,
});
