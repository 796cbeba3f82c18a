import { DeliverLandBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';

import { supplyPolicy } from '../../policies/supply-policy';
import { deliverLand } from '../domain/deliver-land';
import { landSupply } from '../land-supply.aggregate';

export const deliverLandCommand = defineCommand({
  name: 'land.deliver-land',
  aggregate: landSupply,
  schema: DeliverLandBody.omit({ expectedVersion: true }).extend({ projectId: z.uuid() }),
  target: ({ projectId }) => derivedId(projectId, 'land-supply'),
  missing: 'LAND.PROJECT_NOT_ADMITTED',
  policies: () => ({ supply: supplyPolicy }),
  decide: deliverLand,
  answer: (state) => ({ agreedStartOn: state.delivery?.agreedStartOn ?? null }),
});
