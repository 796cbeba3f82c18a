import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const exitWithdrawnV1 = defineEvent({
  service: 'evaluation',
  name: 'exit-withdrawn',
  version: 1,
  description: 'A timely report passed later withdrew the order by a recorded decision (13.6).',
  schema: z.object({
    warningId: fields.id,
    ground: z.string().optional(),
    withdrawnOn: fields.day,
    reason: fields.reason,
  }),
});

export type ExitWithdrawnV1 = DataOf<typeof exitWithdrawnV1>;
