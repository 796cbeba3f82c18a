import { ChooseParcelBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';

import { supplyPolicy } from '../../policies/supply-policy';
import { chooseParcel } from '../domain/choose-parcel';
import { landSupply } from '../land-supply.aggregate';

export const chooseParcelCommand = defineCommand({
  name: 'land.choose-parcel',
  aggregate: landSupply,
  schema: ChooseParcelBody.omit({ expectedVersion: true }).extend({ projectId: z.uuid(), parcelKnown: z.boolean() }),
  target: ({ projectId }) => derivedId(projectId, 'land-supply'),
  missing: 'LAND.PROJECT_NOT_ADMITTED',
  policies: () => ({ supply: supplyPolicy }),
  answer: (supply) => ({ parcelStatus: supply.parcel?.status ?? 'NONE' }),
  decide: chooseParcel,
});
