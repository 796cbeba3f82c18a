import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const warningDeliveredV1 = defineEvent({
  service: 'evaluation',
  name: 'warning-delivered',
  version: 1,
  description:
    'The firm received the warning: opened it, signed for paper, or by public notice (13.1). The rectification clock starts.',
  schema: z.object({
    warningId: fields.id,
    ground: z.string(),
    channel: z.enum(['ELECTRONIC', 'PAPER', 'PUBLIC_NOTICE']),
    deliveredOn: fields.day,
    rectifyBy: fields.day,
    provisional: z.boolean(),
  }),
});

export type WarningDeliveredV1 = DataOf<typeof warningDeliveredV1>;
