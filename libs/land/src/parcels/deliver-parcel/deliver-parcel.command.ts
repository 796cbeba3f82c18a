import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';

import { deliverParcel } from '../domain/deliver-parcel';
import { parcel } from '../parcel.aggregate';

export const deliverParcelCommand = defineCommand({
  name: 'land.deliver-parcel',
  aggregate: parcel,
  schema: z.strictObject({
    parcelId: z.uuid(),
    supplyId: z.uuid(),
    on: z.iso.date(),
  }),
  target: ({ parcelId }) => parcelId,
  decide: deliverParcel,
});
