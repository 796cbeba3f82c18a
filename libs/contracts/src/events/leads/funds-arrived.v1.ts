import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const fundsArrivedV1 = defineEvent({
  service: 'leads',
  name: 'funds-arrived',
  version: 1,
  description: 'One verified instalment of paid-in funds; instalments add up (S019).',
  schema: z.object({
    dealId: fields.id,
    instalmentId: z.string(),
    amountFen: fields.fen,
    arrivedOn: fields.day,
    totalArrivedFen: fields.fen,
  }),
});

export type FundsArrivedV1 = DataOf<typeof fundsArrivedV1>;
