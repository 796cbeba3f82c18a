import { EndItemCorrectionBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { approvalCase } from '../approval-case.aggregate';
import { caseOf, itemPolicies } from '../approval-case.target';
import { endItemCorrection } from '../domain/end-item-correction';
import { itemTarget } from '../item.target';

export const endItemCorrectionCommand = defineCommand({
  name: 'approval.end-item-correction',
  aggregate: approvalCase,
  schema: EndItemCorrectionBody.omit({ expectedVersion: true }).extend(itemTarget),
  target: caseOf,
  policies: itemPolicies,
  decide: endItemCorrection,
});
