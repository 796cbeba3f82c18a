import { fields, stageCode } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { approvalCase } from '../approval-case.aggregate';
import { expireItem } from '../domain/expire-item';

export const expireItemCommand = defineCommand({
  name: 'approval.expire-item',
  aggregate: approvalCase,
  schema: z.object({ caseId: fields.id, stage: stageCode, itemCode: stageCode }),
  target: ({ caseId }) => caseId,
  decide: expireItem,
});
