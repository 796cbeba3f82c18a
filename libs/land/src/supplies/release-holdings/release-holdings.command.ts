import { ReleaseHoldingsBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';

import { supplyPolicy } from '../../policies/supply-policy';
import { releaseHoldings } from '../domain/release-holdings';
import { landSupply } from '../land-supply.aggregate';

export const releaseHoldingsCommand = defineCommand({
  name: 'land.release-holdings',
  aggregate: landSupply,
  schema: ReleaseHoldingsBody.omit({ expectedVersion: true }).extend({ projectId: z.uuid() }),
  target: ({ projectId }) => derivedId(projectId, 'land-supply'),
  missing: 'LAND.PROJECT_NOT_ADMITTED',
  policies: () => ({ supply: supplyPolicy }),
  decide: releaseHoldings,
});
