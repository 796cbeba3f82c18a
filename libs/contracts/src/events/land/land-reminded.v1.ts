import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const landRemindedV1 = defineEvent({
  service: 'land',
  name: 'land-reminded',
  version: 1,
  description:
    'A day draws near or has passed: the agreed start of works, or the end of the land term (S064). A reminder, never a finding.',
  schema: z.object({
    supplyId: fields.id,
    parcelId: fields.id,
    subject: z.enum(['START', 'TERM_END']),
    dueOn: fields.day,
    remindedOn: fields.day,
    /** Days from the reminder to the day it speaks of: negative once that day is over. */
    daysLeft: z.number().int(),
  }),
});

export type LandRemindedV1 = DataOf<typeof landRemindedV1>;
