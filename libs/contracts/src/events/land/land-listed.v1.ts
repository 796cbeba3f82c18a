import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const landListedV1 = defineEvent({
  service: 'land',
  name: 'land-listed',
  version: 1,
  description:
    'The parcel was put up for sale (挂牌) after its price was approved; parcel and quota stay held until the listing ends (S067).',
  schema: z.object({
    supplyId: fields.id,
    parcelId: fields.id,
    quotaId: fields.id.optional(),
    listingNumber: fields.text,
    noticeOn: fields.day,
    openFrom: fields.day,
    openUntil: fields.day,
    startingPriceFen: fields.fen,
  }),
});

export type LandListedV1 = DataOf<typeof landListedV1>;
