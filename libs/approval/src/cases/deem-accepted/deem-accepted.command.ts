import { fields, stageCode } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { approvalCase } from '../approval-case.aggregate';
import { applicationPolicies } from '../approval-case.target';
import { deemAccepted } from '../domain/deem-accepted';

export const deemAcceptedCommand = defineCommand({
  name: 'approval.deem-accepted',
  aggregate: approvalCase,
  schema: z.object({ caseId: fields.id, stage: stageCode }),
  target: ({ caseId }) => caseId,
  policies: applicationPolicies,
  decide: deemAccepted,
});
