import { fields } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { approvalCase } from '../approval-case.aggregate';
import { caseOf } from '../approval-case.target';
import { settleAdmission } from '../domain/settle-admission';

export const settleAdmissionCommand = defineCommand({
  name: 'approval.settle-admission',
  aggregate: approvalCase,
  schema: z.object({
    projectId: fields.id,
    outcome: z.enum(['ADMITTED', 'REJECTED']),
    on: fields.day,
    reason: z.string(),
  }),
  target: caseOf,
  decide: settleAdmission,
  retryable: ['COMMON.NOT_FOUND'],
});
