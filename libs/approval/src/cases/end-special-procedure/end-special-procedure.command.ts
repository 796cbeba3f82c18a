import { EndSpecialProcedureBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { approvalCase } from '../approval-case.aggregate';
import { caseOf, itemPolicies } from '../approval-case.target';
import { endSpecialProcedure } from '../domain/end-special-procedure';
import { itemTarget } from '../item.target';

export const endSpecialProcedureCommand = defineCommand({
  name: 'approval.end-special-procedure',
  aggregate: approvalCase,
  schema: EndSpecialProcedureBody.omit({ expectedVersion: true }).extend(itemTarget),
  target: caseOf,
  policies: itemPolicies,
  decide: endSpecialProcedure,
});
