import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const parcelReservedV1 = defineEvent({
  service: 'land',
  name: 'parcel-reserved',
  version: 1,
  description: 'The parcel is held for the supply until confirmed or released.',
  schema: z.object({
    supplyId: fields.id,
    parcelId: fields.id,
    areaM2: fields.decimal,
    parcelNumber: z.string(),
    landGrade: z.number().int(),
    /** Acquisition + early development + prescribed fees of the whole parcel: the cost floor (S065). */
    costFen: fields.fen.optional(),
    reservedUntil: fields.day.optional(),
  }),
});

export type ParcelReservedV1 = DataOf<typeof parcelReservedV1>;
