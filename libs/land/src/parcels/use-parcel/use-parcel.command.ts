import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { useParcel } from '../domain/use-parcel';
import { parcel } from '../parcel.aggregate';

export const useParcelCommand = defineCommand({
  name: 'land.use-parcel',
  aggregate: parcel,
  schema: z.strictObject({ parcelId: z.uuid(), supplyId: z.uuid(), on: z.iso.date() }),
  target: ({ parcelId }) => parcelId,
  decide: useParcel,
});
