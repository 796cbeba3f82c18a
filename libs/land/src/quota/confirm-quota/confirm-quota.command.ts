import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';

import { confirmQuota } from '../domain/confirm-quota';
import { quota } from '../quota.aggregate';

export const confirmQuotaCommand = defineCommand({
  name: 'land.confirm-quota',
  aggregate: quota,
  schema: z.strictObject({
    quotaId: z.uuid(),
    supplyId: z.uuid(),
  }),
  target: ({ quotaId }) => quotaId,
  missing: 'LAND.QUOTA_MISSING',
  decide: confirmQuota,
});
