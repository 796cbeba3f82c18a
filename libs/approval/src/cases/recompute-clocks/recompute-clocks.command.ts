import { fields, stageCode } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { approvalCase } from '../approval-case.aggregate';
import { itemPolicies } from '../approval-case.target';
import { recomputeClocks } from '../domain/recompute-clocks';

export const recomputeClocksCommand = defineCommand({
  name: 'approval.recompute-clocks',
  aggregate: approvalCase,
  schema: z.object({ caseId: fields.id, stage: stageCode }),
  target: ({ caseId }) => caseId,
  policies: itemPolicies,
  decide: recomputeClocks,
});
