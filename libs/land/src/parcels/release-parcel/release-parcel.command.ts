import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';

import { releaseParcel } from '../domain/release-parcel';
import { parcel } from '../parcel.aggregate';

export const releaseParcelCommand = defineCommand({
  name: 'land.release-parcel',
  aggregate: parcel,
  schema: z.strictObject({
    parcelId: z.uuid(),
    supplyId: z.uuid(),
  }),
  target: ({ parcelId }) => parcelId,
  decide: releaseParcel,
});
