import { SignOffBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';

import { supplyPolicy } from '../../policies/supply-policy';
import { giveSecondSignOff } from '../domain/second-sign-off';
import { landSupply } from '../land-supply.aggregate';

export const giveSecondSignOffCommand = defineCommand({
  name: 'land.second-sign-off',
  aggregate: landSupply,
  schema: SignOffBody.omit({ expectedVersion: true }).extend({ projectId: z.uuid() }),
  target: ({ projectId }) => derivedId(projectId, 'land-supply'),
  missing: 'LAND.PROJECT_NOT_ADMITTED',
  policies: () => ({ supply: supplyPolicy }),
  decide: giveSecondSignOff,
});
