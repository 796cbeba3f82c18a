import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const warningObjectedV1 = defineEvent({
  service: 'evaluation',
  name: 'warning-objected',
  version: 1,
  description: 'The firm objected to its warning in time; the rectification clock does not stop (requirements 13.4).',
  schema: z.object({
    warningId: fields.id,
    ground: z.string(),
    filedOn: fields.day,
    answerBy: fields.day,
    provisional: z.boolean(),
  }),
});

export type WarningObjectedV1 = DataOf<typeof warningObjectedV1>;
