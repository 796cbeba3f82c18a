import { StartSpecialProcedureBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { calendarNow, stageProcedure } from '../../approval.policies';
import { approvalCase } from '../approval-case.aggregate';
import { caseOf, procedureOf, zoneOf } from '../approval-case.target';
import type { ApprovalCase } from '../domain/approval-case';
import { startSpecialProcedure } from '../domain/start-special-procedure';
import { itemTarget } from '../item.target';

export const startSpecialProcedureCommand = defineCommand({
  name: 'approval.start-special-procedure',
  aggregate: approvalCase,
  schema: StartSpecialProcedureBody.omit({ expectedVersion: true }).extend(itemTarget),
  target: caseOf,
  policies: (state: ApprovalCase, { stage }: { readonly stage: string }) => ({
    procedure: stageProcedure(procedureOf(state, stage), zoneOf(state)),
    calendar: calendarNow,
  }),
  decide: startSpecialProcedure,
});
