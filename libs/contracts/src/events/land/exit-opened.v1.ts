import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const exitOpenedV1 = defineEvent({
  service: 'land',
  name: 'exit-opened',
  version: 1,
  description: 'exit-ordered gave the land bureau its one exit work item (S080).',
  schema: z.object({
    exitId: fields.id,
    parcelId: fields.id,
    warningId: fields.id,
    ground: z.string().optional(),
    openedOn: fields.day.optional(),
  }),
});

export type ExitOpenedV1 = DataOf<typeof exitOpenedV1>;
