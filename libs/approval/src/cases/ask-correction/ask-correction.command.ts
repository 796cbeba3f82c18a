import { AskCorrectionBody, fields, stageCode } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { approvalCase } from '../approval-case.aggregate';
import { caseOf } from '../approval-case.target';
import { askCorrection } from '../domain/ask-correction';

export const askCorrectionCommand = defineCommand({
  name: 'approval.ask-correction',
  aggregate: approvalCase,
  schema: AskCorrectionBody.omit({ expectedVersion: true }).extend({ projectId: fields.id, stage: stageCode }),
  target: caseOf,
  decide: askCorrection,
});
