import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { supplyPolicy } from '../../policies/supply-policy';
import { reserveParcel } from '../domain/reserve-parcel';
import { parcel } from '../parcel.aggregate';

export const reserveParcelCommand = defineCommand({
  name: 'land.reserve-parcel',
  aggregate: parcel,
  schema: z.strictObject({
    parcelId: z.uuid(),
    supplyId: z.uuid(),
    projectId: z.uuid(),
    areaM2: z.string(),
    landUse: z.string().optional(),
  }),
  target: ({ parcelId }) => parcelId,
  policies: () => ({ supply: supplyPolicy }),
  decide: reserveParcel,
});
