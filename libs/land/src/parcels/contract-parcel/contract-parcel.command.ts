import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';

import { contractParcel } from '../domain/contract-parcel';
import { parcel } from '../parcel.aggregate';

export const contractParcelCommand = defineCommand({
  name: 'land.contract-parcel',
  aggregate: parcel,
  schema: z.strictObject({
    parcelId: z.uuid(),
    supplyId: z.uuid(),
    on: z.iso.date(),
  }),
  target: ({ parcelId }) => parcelId,
  decide: contractParcel,
});
