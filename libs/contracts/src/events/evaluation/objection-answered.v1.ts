import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const objectionAnsweredV1 = defineEvent({
  service: 'evaluation',
  name: 'objection-answered',
  version: 1,
  description:
    'The objection to a warning was answered: dismissed, or upheld, which cancels the warning (requirements 13.4).',
  schema: z.object({
    warningId: fields.id,
    ground: z.string(),
    result: z.enum(['UPHELD', 'DISMISSED']),
    answeredOn: fields.day,
  }),
});

export type ObjectionAnsweredV1 = DataOf<typeof objectionAnsweredV1>;
