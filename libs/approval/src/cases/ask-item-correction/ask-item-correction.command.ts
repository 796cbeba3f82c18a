import { AskItemCorrectionBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { approvalCase } from '../approval-case.aggregate';
import { caseOf, itemPolicies } from '../approval-case.target';
import { askItemCorrection } from '../domain/ask-item-correction';
import { itemTarget } from '../item.target';

export const askItemCorrectionCommand = defineCommand({
  name: 'approval.ask-item-correction',
  aggregate: approvalCase,
  schema: AskItemCorrectionBody.omit({ expectedVersion: true }).extend(itemTarget),
  target: caseOf,
  policies: itemPolicies,
  decide: askItemCorrection,
});
