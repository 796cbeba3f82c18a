import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const startOverdueV1 = defineEvent({
  service: 'land',
  name: 'start-overdue',
  version: 1,
  description:
    'The agreed start day ended without a verified start: published on the day after, once (S088). It is a fact, not a finding.',
  schema: z.object({
    supplyId: fields.id,
    parcelId: fields.id,
    areaM2: fields.decimal,
    agreedStartOn: fields.day,
    detectedOn: fields.day,
  }),
});

export type StartOverdueV1 = DataOf<typeof startOverdueV1>;
