import { fields, stageCode } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { approvalCase } from '../approval-case.aggregate';
import { warnItem } from '../domain/warn-item';

export const warnItemCommand = defineCommand({
  name: 'approval.warn-item',
  aggregate: approvalCase,
  schema: z.object({ caseId: fields.id, stage: stageCode, itemCode: stageCode }),
  target: ({ caseId }) => caseId,
  decide: warnItem,
});
