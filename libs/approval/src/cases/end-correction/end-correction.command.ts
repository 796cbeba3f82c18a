import { EndCorrectionBody, fields, stageCode } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { approvalCase } from '../approval-case.aggregate';
import { caseOf } from '../approval-case.target';
import { endCorrection } from '../domain/end-correction';

export const endCorrectionCommand = defineCommand({
  name: 'approval.end-correction',
  aggregate: approvalCase,
  schema: EndCorrectionBody.omit({ expectedVersion: true }).extend({ projectId: fields.id, stage: stageCode }),
  target: caseOf,
  decide: endCorrection,
});
