import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const parcelRequestedV1 = defineEvent({
  service: 'land',
  name: 'parcel-requested',
  version: 1,
  description:
    'A land officer asked for a parcel for a supply: the first half of a reservation, answered by parcel-reserved or parcel-refused. Internal to land.',
  schema: z.object({
    supplyId: fields.id,
    parcelId: fields.id,
    areaM2: fields.decimal,
    /** Planned use the project needs; compared with the plan of the parcel (S053). */
    landUse: z.string().max(20).optional(),
  }),
});

export type ParcelRequestedV1 = DataOf<typeof parcelRequestedV1>;
