import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const supplyReleasedV1 = defineEvent({
  service: 'land',
  name: 'supply-released',
  version: 1,
  description:
    'A supply gave back its parcel and quota: nobody confirmed the reservation in time, or the project ended. Internal to land.',
  schema: z.object({
    supplyId: fields.id,
    parcelId: fields.id.optional(),
    quotaId: fields.id.optional(),
    areaM2: fields.decimal,
    reason: z.string(),
  }),
});

export type SupplyReleasedV1 = DataOf<typeof supplyReleasedV1>;
