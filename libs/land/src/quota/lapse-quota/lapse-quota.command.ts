import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { supplyPolicy } from '../../policies/supply-policy';
import { lapseQuota } from '../domain/lapse-quota';
import { quota } from '../quota.aggregate';

export const lapseQuotaCommand = defineCommand({
  name: 'land.lapse-quota',
  aggregate: quota,
  schema: z.strictObject({
    quotaId: z.uuid(),
    supplyId: z.uuid(),
  }),
  target: ({ quotaId }) => quotaId,
  missing: 'LAND.QUOTA_MISSING',
  policies: () => ({ supply: supplyPolicy }),
  decide: lapseQuota,
});
