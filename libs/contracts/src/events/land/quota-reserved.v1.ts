import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const quotaReservedV1 = defineEvent({
  service: 'land',
  name: 'quota-reserved',
  version: 1,
  description: 'Area of the zone quota is held for the supply.',
  schema: z.object({
    supplyId: fields.id,
    quotaId: fields.id,
    areaM2: fields.decimal,
    remainingM2: fields.decimal,
    reservedUntil: fields.day.optional(),
  }),
});

export type QuotaReservedV1 = DataOf<typeof quotaReservedV1>;
