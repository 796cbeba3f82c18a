import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const exitOrderedV1 = defineEvent({
  service: 'evaluation',
  name: 'exit-ordered',
  version: 1,
  description: 'The rectification deadline passed without a pass: exactly once (S092). The project is EXITING.',
  schema: z.object({
    warningId: fields.id,
    ground: z.string(),
    parcelId: fields.id,
    areaM2: fields.decimal,
    orderedOn: fields.day,
    rectifyBy: fields.day,
  }),
});

export type ExitOrderedV1 = DataOf<typeof exitOrderedV1>;
