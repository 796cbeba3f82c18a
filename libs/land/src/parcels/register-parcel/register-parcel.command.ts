import { RegisterParcelBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { registerParcel } from '../domain/register-parcel';
import { parcel } from '../parcel.aggregate';

export const registerParcelCommand = defineCommand({
  name: 'land.register-parcel',
  aggregate: parcel,
  schema: RegisterParcelBody.extend({ parcelId: z.uuid() }),
  target: ({ parcelId }) => parcelId,
  starts: ({ parcelId }) => ({ projectId: parcelId }),
  decide: registerParcel,
});
