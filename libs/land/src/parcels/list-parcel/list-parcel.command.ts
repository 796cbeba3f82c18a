import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { listParcel } from '../domain/list-parcel';
import { parcel } from '../parcel.aggregate';

export const listParcelCommand = defineCommand({
  name: 'land.list-parcel',
  aggregate: parcel,
  schema: z.strictObject({ parcelId: z.uuid(), supplyId: z.uuid() }),
  target: ({ parcelId }) => parcelId,
  decide: listParcel,
});
