import { CloseApplicationBody, fields, stageCode } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { approvalCase } from '../approval-case.aggregate';
import { caseOf } from '../approval-case.target';
import { closeApplication } from '../domain/close-application';

export const closeApplicationCommand = defineCommand({
  name: 'approval.close-application',
  aggregate: approvalCase,
  schema: CloseApplicationBody.omit({ expectedVersion: true }).extend({ projectId: fields.id, stage: stageCode }),
  target: caseOf,
  decide: closeApplication,
});
