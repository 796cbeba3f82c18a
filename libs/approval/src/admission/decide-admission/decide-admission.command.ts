import { DecideAdmissionBody, fields } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { admissionCase } from '../admission-case.aggregate';
import { admissionOf, pinnedAdmission } from '../admission-case.target';
import type { AdmissionCase } from '../domain/admission-case';
import { decideAdmission } from '../domain/decide-admission';

export const decideAdmissionCommand = defineCommand({
  name: 'approval.decide-admission',
  aggregate: admissionCase,
  schema: DecideAdmissionBody.omit({ expectedVersion: true }).extend({ projectId: fields.id }),
  target: admissionOf,
  policies: (state: AdmissionCase) => ({ admission: pinnedAdmission(state) }),
  decide: decideAdmission,
  answer: (state) => {
    if (state.status === 'NONE' || !state.decision) return {};
    const { result, totalScore, dimensions, reasons } = state.decision;
    return { result, totalScore, dimensions, reasons };
  },
});
