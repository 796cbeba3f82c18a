import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const matterOverdueV1 = defineEvent({
  service: 'ledger',
  name: 'matter-overdue',
  version: 1,
  description:
    'A signed project has no leader or no squad after the configured workdays (S108), or a matter is past its day.',
  schema: z.object({
    ledgerId: fields.id,
    matter: z.string(),
    dueOn: fields.day,
  }),
});

export type MatterOverdueV1 = DataOf<typeof matterOverdueV1>;
