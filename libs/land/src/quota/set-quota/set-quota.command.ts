import { SetQuotaBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { supplyPolicy } from '../../policies/supply-policy';
import { remainingM2 } from '../domain/remaining-area';
import { setQuota } from '../domain/set-quota';
import { quota } from '../quota.aggregate';

export const setQuotaCommand = defineCommand({
  name: 'land.set-quota',
  aggregate: quota,
  schema: SetQuotaBody.omit({ expectedVersion: true }).extend({ quotaId: z.uuid() }),
  target: ({ quotaId }) => quotaId,
  starts: ({ quotaId }) => ({ projectId: quotaId }),
  policies: () => ({ supply: supplyPolicy }),
  decide: setQuota,
  answer: (state) => ({ remainingM2: remainingM2(state) }),
});
