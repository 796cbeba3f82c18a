import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const quotaRefusedV1 = defineEvent({
  service: 'land',
  name: 'quota-refused',
  version: 1,
  description: 'The zone quota of the year does not hold the area (S056).',
  schema: z.object({
    supplyId: fields.id,
    quotaId: fields.id,
    areaM2: fields.decimal,
    remainingM2: fields.decimal,
    /** LAND.QUOTA_EXCEEDED, or LAND.QUOTA_DISPLACED when a project of higher rank took it (S056). */
    code: z.string().optional(),
  }),
});

export type QuotaRefusedV1 = DataOf<typeof quotaRefusedV1>;
