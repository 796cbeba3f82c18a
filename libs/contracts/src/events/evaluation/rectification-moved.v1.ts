import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const rectificationMovedV1 = defineEvent({
  service: 'evaluation',
  name: 'rectification-moved',
  version: 1,
  description:
    'The end of a rectification term moved: by an extension, or because a calendar was published (requirements 13.3; regulation 1.5).',
  schema: z.object({
    warningId: fields.id,
    ground: z.string(),
    from: fields.day,
    rectifyBy: fields.day,
    provisional: z.boolean(),
    cause: z.enum(['EXTENDED', 'CALENDAR']),
  }),
});

export type RectificationMovedV1 = DataOf<typeof rectificationMovedV1>;
