import { fields, stageCode } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { approvalCase } from '../approval-case.aggregate';
import { overrunProcedure } from '../domain/overrun-procedure';

export const overrunProcedureCommand = defineCommand({
  name: 'approval.overrun-procedure',
  aggregate: approvalCase,
  schema: z.object({ caseId: fields.id, stage: stageCode, itemCode: stageCode }),
  target: ({ caseId }) => caseId,
  decide: overrunProcedure,
});
