import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const delegationChangedV1 = defineEvent({
  service: 'identity',
  name: 'delegation-changed',
  version: 1,
  description: 'A stand-in was named, changed or ended (ACT-12). Keyed by a zone-wide pseudo project id.',
  schema: z.object({
    delegationId: fields.id,
    principalId: z.string(),
    deputyId: z.string(),
    from: fields.day,
    to: fields.day,
    ended: z.boolean(),
  }),
});

export type DelegationChangedV1 = DataOf<typeof delegationChangedV1>;
