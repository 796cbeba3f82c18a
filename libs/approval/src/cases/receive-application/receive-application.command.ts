import { fields, ReceiveApplicationBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { approvalCase } from '../approval-case.aggregate';
import { applicationPolicies, caseOf } from '../approval-case.target';
import { receiveApplication } from '../domain/receive-application';

export const receiveApplicationCommand = defineCommand({
  name: 'approval.receive-application',
  aggregate: approvalCase,
  schema: ReceiveApplicationBody.omit({ expectedVersion: true }).extend({ projectId: fields.id }),
  target: caseOf,
  policies: applicationPolicies,
  decide: receiveApplication,
  answer: (state) => {
    const application = state.phase === 'NONE' ? undefined : state.applications?.at(-1);
    if (!application) return {};
    const { stage, receiptNumber, missing, noticeBy, missingYears } = application;
    return { stage, receiptNumber, missing, noticeBy, provisional: missingYears.length > 0, missingYears };
  },
});
