import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';

import { openSupply } from '../domain/open-supply';
import { landSupply } from '../land-supply.aggregate';

export const openSupplyCommand = defineCommand({
  name: 'land.open-supply',
  aggregate: landSupply,
  schema: z.strictObject({ projectId: z.uuid(), stage: z.string(), on: z.iso.date() }),
  target: ({ projectId }) => derivedId(projectId, 'land-supply'),
  missing: 'LAND.PROJECT_NOT_ADMITTED',
  decide: openSupply,
  retryable: ['LAND.PROJECT_NOT_ADMITTED'],
});
