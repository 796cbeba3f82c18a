import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const quotaRequestedV1 = defineEvent({
  service: 'land',
  name: 'quota-requested',
  version: 1,
  description: 'A supply asked for area from the quota of its zone and year. Internal to land.',
  schema: z.object({
    supplyId: fields.id,
    quotaId: fields.id,
    year: z.number().int(),
    areaM2: fields.decimal,
    /** 0: key project from 1亿 on; 1: provincial-key or encouraged; 2: others (S055, S056). */
    rank: z.number().int().min(0).max(2).optional(),
  }),
});

export type QuotaRequestedV1 = DataOf<typeof quotaRequestedV1>;
