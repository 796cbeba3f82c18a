import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const squadFormedV1 = defineEvent({
  service: 'ledger',
  name: 'squad-formed',
  version: 1,
  description: 'The project has its one service squad with at least one member (S108).',
  schema: z.object({
    ledgerId: fields.id,
    memberIds: z.array(z.string()),
    formedOn: fields.day,
    /** The squad before, when it was changed. */
    replacedMemberIds: z.array(z.string()).optional(),
  }),
});

export type SquadFormedV1 = DataOf<typeof squadFormedV1>;
