import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const dealEndedV1 = defineEvent({
  service: 'leads',
  name: 'deal-ended',
  version: 1,
  description:
    'A signed deal ended before production: not admitted, or dropped by the parties. It stays in the denominator of the rates (8.1).',
  schema: z.object({
    dealId: fields.id,
    outcome: z.enum(['NOT_ADMITTED', 'DROPPED']),
    reason: fields.reason,
    endedOn: fields.day,
  }),
});

export type DealEndedV1 = DataOf<typeof dealEndedV1>;
