import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const parcelRefusedV1 = defineEvent({
  service: 'land',
  name: 'parcel-refused',
  version: 1,
  description: 'The parcel could not be held: taken, or not ready.',
  schema: z.object({
    supplyId: fields.id,
    parcelId: fields.id,
    code: z.string(),
    /** The plan that speaks against it, when that is the reason (S053). */
    planReference: z.string().optional(),
  }),
});

export type ParcelRefusedV1 = DataOf<typeof parcelRefusedV1>;
