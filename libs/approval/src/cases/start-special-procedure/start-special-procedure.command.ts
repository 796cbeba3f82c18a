import { StartSpecialProcedureBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { approvalCase } from '../approval-case.aggregate';
import { caseOf, itemPolicies } from '../approval-case.target';
import { startSpecialProcedure } from '../domain/start-special-procedure';
import { itemTarget } from '../item.target';

export const startSpecialProcedureCommand = defineCommand({
  name: 'approval.start-special-procedure',
  aggregate: approvalCase,
  schema: StartSpecialProcedureBody.omit({ expectedVersion: true }).extend(itemTarget),
  target: caseOf,
  policies: itemPolicies,
  decide: startSpecialProcedure,
});
