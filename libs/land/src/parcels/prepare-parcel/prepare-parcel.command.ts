import { PrepareParcelBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { prepareParcel } from '../domain/prepare-parcel';
import { parcel } from '../parcel.aggregate';

export const prepareParcelCommand = defineCommand({
  name: 'land.prepare-parcel',
  aggregate: parcel,
  schema: PrepareParcelBody.omit({ expectedVersion: true }).extend({ parcelId: z.uuid() }),
  target: ({ parcelId }) => parcelId,
  answer: (state) => ({ readiness: state.facts?.readiness ?? null }),
  decide: prepareParcel,
});
