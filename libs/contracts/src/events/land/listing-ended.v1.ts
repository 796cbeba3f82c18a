import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const listingEndedV1 = defineEvent({
  service: 'land',
  name: 'listing-ended',
  version: 1,
  description:
    'A listing ended without a contract: nobody bid, or the award was given up. Parcel and quota are held again for the time of a reservation (S067).',
  schema: z.object({
    supplyId: fields.id,
    parcelId: fields.id,
    quotaId: fields.id.optional(),
    outcome: z.enum(['FAILED', 'GIVEN_UP']),
  }),
});

export type ListingEndedV1 = DataOf<typeof listingEndedV1>;
