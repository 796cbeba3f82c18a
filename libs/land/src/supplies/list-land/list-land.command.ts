import { ListLandBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { listingPolicy } from '../../policies/listing-policy';
import { supplyPolicy } from '../../policies/supply-policy';
import { listLand } from '../domain/list-land';
import { landSupply } from '../land-supply.aggregate';

export const listLandCommand = defineCommand({
  name: 'land.list-land',
  aggregate: landSupply,
  schema: ListLandBody.omit({ expectedVersion: true }).extend({ projectId: z.uuid() }),
  target: ({ projectId }) => derivedId(projectId, 'land-supply'),
  missing: 'LAND.PROJECT_NOT_ADMITTED',
  policies: () => ({ listing: listingPolicy, supply: supplyPolicy }),
  answer: (supply) => ({ openUntil: supply.listing?.openUntil ?? null }),
  decide: listLand,
});
