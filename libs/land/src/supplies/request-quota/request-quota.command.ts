import { RequestQuotaBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';

import { listingPolicy } from '../../policies/listing-policy';
import { supplyPolicy } from '../../policies/supply-policy';
import { requestQuota } from '../domain/request-quota';
import { landSupply } from '../land-supply.aggregate';

export const requestQuotaCommand = defineCommand({
  name: 'land.request-quota',
  aggregate: landSupply,
  schema: RequestQuotaBody.omit({ expectedVersion: true }).extend({
    projectId: z.uuid(),
    quotaId: z.uuid(),
    quotaKnown: z.boolean(),
  }),
  target: ({ projectId }) => derivedId(projectId, 'land-supply'),
  missing: 'LAND.PROJECT_NOT_ADMITTED',
  policies: () => ({ supply: supplyPolicy, listing: listingPolicy }),
  answer: (supply) => ({ quotaStatus: supply.quota?.status ?? 'NONE', quotaRank: supply.quota?.rank ?? null }),
  decide: requestQuota,
});
