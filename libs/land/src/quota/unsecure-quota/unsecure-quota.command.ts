import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { supplyPolicy } from '../../policies/supply-policy';
import { unsecureQuota } from '../domain/unsecure-quota';
import { quota } from '../quota.aggregate';

export const unsecureQuotaCommand = defineCommand({
  name: 'land.unsecure-quota',
  aggregate: quota,
  schema: z.strictObject({ quotaId: z.uuid(), supplyId: z.uuid() }),
  target: ({ quotaId }) => quotaId,
  missing: 'LAND.QUOTA_MISSING',
  policies: () => ({ supply: supplyPolicy }),
  decide: unsecureQuota,
});
