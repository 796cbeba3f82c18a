import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const warningIssuedV1 = defineEvent({
  service: 'evaluation',
  name: 'warning-issued',
  version: 1,
  description: 'The zone leader signed a warning (13.5). The rectification clock starts only on delivery.',
  schema: z.object({
    warningId: fields.id,
    ground: z.string(),
    issuedOn: fields.day,
    rectifyDays: z.number().int(),
  }),
});

export type WarningIssuedV1 = DataOf<typeof warningIssuedV1>;
