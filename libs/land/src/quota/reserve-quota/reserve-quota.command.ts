import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { supplyPolicy } from '../../policies/supply-policy';
import { reserveQuota } from '../domain/reserve-quota';
import { quota } from '../quota.aggregate';

export const reserveQuotaCommand = defineCommand({
  name: 'land.reserve-quota',
  aggregate: quota,
  schema: z.strictObject({
    quotaId: z.uuid(),
    supplyId: z.uuid(),
    projectId: z.uuid(),
    areaM2: z.string(),
    rank: z.number().int().min(0).max(2).optional(),
  }),
  target: ({ quotaId }) => quotaId,
  missing: 'LAND.QUOTA_MISSING',
  policies: () => ({ supply: supplyPolicy }),
  decide: reserveQuota,
});
