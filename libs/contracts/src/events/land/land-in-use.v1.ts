import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const landInUseV1 = defineEvent({
  service: 'land',
  name: 'land-in-use',
  version: 1,
  description:
    'Works on a delivered parcel have started: supplied land is used land from here on (S075). Internal to land.',
  schema: z.object({
    supplyId: fields.id,
    parcelId: fields.id,
    startedOn: fields.day,
  }),
});

export type LandInUseV1 = DataOf<typeof landInUseV1>;
