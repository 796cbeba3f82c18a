import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { supplyPolicy } from '../../policies/supply-policy';
import { unlistParcel } from '../domain/unlist-parcel';
import { parcel } from '../parcel.aggregate';

export const unlistParcelCommand = defineCommand({
  name: 'land.unlist-parcel',
  aggregate: parcel,
  schema: z.strictObject({ parcelId: z.uuid(), supplyId: z.uuid() }),
  target: ({ parcelId }) => parcelId,
  policies: () => ({ supply: supplyPolicy }),
  decide: unlistParcel,
});
