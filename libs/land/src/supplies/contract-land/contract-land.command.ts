import { ContractLandBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';

import { supplyPolicy } from '../../policies/supply-policy';
import { contractLand } from '../domain/contract-land';
import { landSupply } from '../land-supply.aggregate';

export const contractLandCommand = defineCommand({
  name: 'land.contract-land',
  aggregate: landSupply,
  schema: ContractLandBody.omit({ expectedVersion: true }).extend({ projectId: z.uuid() }),
  target: ({ projectId }) => derivedId(projectId, 'land-supply'),
  missing: 'LAND.PROJECT_NOT_ADMITTED',
  policies: () => ({ supply: supplyPolicy }),
  decide: contractLand,
});
