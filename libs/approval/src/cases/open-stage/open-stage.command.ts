import { fields, OpenStageBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { approvalCase } from '../approval-case.aggregate';
import { applicationPolicies, caseOf } from '../approval-case.target';
import { openStage } from '../domain/open-stage';

export const openStageCommand = defineCommand({
  name: 'approval.open-stage',
  aggregate: approvalCase,
  schema: OpenStageBody.omit({ expectedVersion: true }).extend({ projectId: fields.id }),
  target: caseOf,
  policies: applicationPolicies,
  decide: openStage,
  answer: (state) => {
    const run = state.phase === 'NONE' ? undefined : state.stages.at(-1);
    if (!run) return {};
    const { stage, round, receiptNumber, dueOn, items } = run;
    const missingYears = [...new Set([run, ...items].flatMap((part) => part.missingYears ?? []))].sort((a, b) => a - b);
    return {
      stage,
      round,
      receiptNumber,
      stageDueOn: dueOn,
      provisional: missingYears.length > 0,
      missingYears,
      items: items.map(({ itemCode, departmentId, status, dueOn: due, warnOn, missingYears: missing = [] }) => ({
        itemCode,
        departmentId,
        status,
        dueOn: due,
        warnOn,
        provisional: missing.length > 0,
      })),
    };
  },
});
