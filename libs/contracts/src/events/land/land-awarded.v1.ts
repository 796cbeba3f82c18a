import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const landAwardedV1 = defineEvent({
  service: 'land',
  name: 'land-awarded',
  version: 1,
  description:
    'The listed parcel was won (摘牌) at or above the reserve price; told once per award (S067). No contract yet.',
  schema: z.object({
    supplyId: fields.id,
    parcelId: fields.id,
    awardedOn: fields.day,
    priceFen: fields.fen,
    confirmationNumber: fields.text,
    contractBy: fields.day,
    provisional: z.boolean(),
  }),
});

export type LandAwardedV1 = DataOf<typeof landAwardedV1>;
