import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const exitFactsStatedV1 = defineEvent({
  service: 'land',
  name: 'exit-facts-stated',
  version: 1,
  description:
    'What the start obligation of the parcel says for an exit case: price, term and start. Stated when the exit opens and again when it changes. Internal to land.',
  schema: z.object({
    exitId: fields.id,
    parcelId: fields.id,
    parcelNumber: z.string(),
    areaM2: fields.decimal,
    priceFen: fields.fen,
    termYears: z.number().int(),
    deliveredOn: fields.day,
    termEndsOn: fields.day,
    agreedStartOn: fields.day,
    startedOn: fields.day.optional(),
    governmentCaused: z.boolean(),
  }),
});

export type ExitFactsStatedV1 = DataOf<typeof exitFactsStatedV1>;
