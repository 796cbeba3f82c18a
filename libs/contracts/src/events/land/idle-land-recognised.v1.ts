import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const idleLandRecognisedV1 = defineEvent({
  service: 'land',
  name: 'idle-land-recognised',
  version: 1,
  description:
    'The idle-land status of a parcel changed at the end of an anniversary (53号令 Art. 2, 14): a state threshold without roll-over.',
  schema: z.object({
    supplyId: fields.id,
    parcelId: fields.id,
    status: z.enum(['IDLE_1Y', 'IDLE_2Y']),
    parcelNumber: z.string().optional(),
    /** Price of the land, fen: what the fee is 20 % of. */
    priceFen: fields.fen.optional(),
    agreedStartOn: fields.day,
    recognisedOn: fields.day,
    route: z.enum(['FEE_20PCT', 'TAKE_BACK_FREE', 'NEGOTIATED_ART12']),
  }),
});

export type IdleLandRecognisedV1 = DataOf<typeof idleLandRecognisedV1>;
