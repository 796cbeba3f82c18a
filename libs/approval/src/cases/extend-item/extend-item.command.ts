import { ExtendItemBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { approvalCase } from '../approval-case.aggregate';
import { caseOf, itemPolicies } from '../approval-case.target';
import { extendItem } from '../domain/extend-item';
import { itemTarget } from '../item.target';

export const extendItemCommand = defineCommand({
  name: 'approval.extend-item',
  aggregate: approvalCase,
  schema: ExtendItemBody.omit({ expectedVersion: true }).extend(itemTarget),
  target: caseOf,
  policies: itemPolicies,
  decide: extendItem,
});
