import { ApprovePriceBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';

import { supplyPolicy } from '../../policies/supply-policy';
import { approvePrice } from '../domain/approve-price';
import { landSupply } from '../land-supply.aggregate';

export const approvePriceCommand = defineCommand({
  name: 'land.approve-price',
  aggregate: landSupply,
  schema: ApprovePriceBody.omit({ expectedVersion: true }).extend({ projectId: z.uuid() }),
  target: ({ projectId }) => derivedId(projectId, 'land-supply'),
  missing: 'LAND.PROJECT_NOT_ADMITTED',
  policies: () => ({ supply: supplyPolicy }),
  decide: approvePrice,
});
