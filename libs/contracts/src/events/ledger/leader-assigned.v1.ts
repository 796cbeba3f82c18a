import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const leaderAssignedV1 = defineEvent({
  service: 'ledger',
  name: 'leader-assigned',
  version: 1,
  description: 'The project has its one responsible leader (S108), for the first time or in place of another.',
  schema: z.object({
    ledgerId: fields.id,
    leaderId: z.string(),
    assignedOn: fields.day,
    /** Whom the new leader replaces: a change is its own act with a reason. */
    replacedLeaderId: z.string().optional(),
  }),
});

export type LeaderAssignedV1 = DataOf<typeof leaderAssignedV1>;
