import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const parcelRecoveredV1 = defineEvent({
  service: 'land',
  name: 'parcel-recovered',
  version: 1,
  description: 'The parcel is back in the reserve (收储) and may be promoted again (S082).',
  schema: z.object({
    exitId: fields.id,
    parcelId: fields.id,
    parcelNumber: z.string(),
    areaM2: fields.decimal,
    method: z.enum(['BUYBACK', 'SURRENDER', 'REDEVELOP', 'RECOVER']),
    compensationFen: fields.fen,
    recoveredOn: fields.day,
  }),
});

export type ParcelRecoveredV1 = DataOf<typeof parcelRecoveredV1>;
