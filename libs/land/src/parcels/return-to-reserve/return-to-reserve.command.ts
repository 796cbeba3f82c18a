import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';

import { returnToReserve } from '../domain/return-to-reserve';
import { parcel } from '../parcel.aggregate';

export const returnToReserveCommand = defineCommand({
  name: 'land.return-to-reserve',
  aggregate: parcel,
  schema: z.strictObject({
    parcelId: z.uuid(),
    projectId: z.uuid(),
    exitId: z.uuid(),
    on: z.iso.date(),
  }),
  target: ({ parcelId }) => parcelId,
  decide: returnToReserve,
});
