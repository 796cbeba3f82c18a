import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const rectifiedV1 = defineEvent({
  service: 'evaluation',
  name: 'rectified',
  version: 1,
  description: 'A reviewer passed the rectification before the deadline; the warning is closed (S091).',
  schema: z.object({
    warningId: fields.id,
    ground: z.string(),
    passedOn: fields.day,
  }),
});

export type RectifiedV1 = DataOf<typeof rectifiedV1>;
