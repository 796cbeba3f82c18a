import { EndListingBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { supplyPolicy } from '../../policies/supply-policy';
import { endListing } from '../domain/end-listing';
import { landSupply } from '../land-supply.aggregate';

export const endListingCommand = defineCommand({
  name: 'land.end-listing',
  aggregate: landSupply,
  schema: EndListingBody.omit({ expectedVersion: true }).extend({ projectId: z.uuid() }),
  target: ({ projectId }) => derivedId(projectId, 'land-supply'),
  missing: 'LAND.PROJECT_NOT_ADMITTED',
  policies: () => ({ supply: supplyPolicy }),
  decide: endListing,
});
