import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const landDeliveredV1 = defineEvent({
  service: 'land',
  name: 'land-delivered',
  version: 1,
  description: 'The parcel was handed over (交地确认书); the agreed start day is fixed from here.',
  schema: z.object({
    supplyId: fields.id,
    parcelId: fields.id,
    deliveredOn: fields.day,
    agreedStartOn: fields.day,
    agreedCompletionOn: fields.day,
    parcelNumber: z.string().optional(),
    areaM2: fields.decimal.optional(),
    priceFen: fields.fen.optional(),
    termYears: z.number().int().optional(),
    /** Last day of the granted term, counted from delivery (S064). */
    termEndsOn: fields.day.optional(),
  }),
});

export type LandDeliveredV1 = DataOf<typeof landDeliveredV1>;
