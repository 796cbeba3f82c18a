import { fields, stageCode, WithdrawStageBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { approvalCase } from '../approval-case.aggregate';
import { caseOf } from '../approval-case.target';
import { withdrawStage } from '../domain/withdraw-stage';

export const withdrawStageCommand = defineCommand({
  name: 'approval.withdraw-stage',
  aggregate: approvalCase,
  schema: WithdrawStageBody.omit({ expectedVersion: true }).extend({ projectId: fields.id, stage: stageCode }),
  target: caseOf,
  decide: withdrawStage,
});
