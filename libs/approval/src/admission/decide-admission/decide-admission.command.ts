import { fields } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { admissionRules } from '../../approval.policies';
import { admissionCase } from '../admission-case.aggregate';
import { admissionOf, pinnedAdmission } from '../admission-case.target';
import type { AdmissionCase } from '../domain/admission-case';
import { decideAdmission } from '../domain/decide-admission';

export const decideAdmissionCommand = defineCommand({
  name: 'approval.decide-admission',
  aggregate: admissionCase,
  schema: z.object({ projectId: fields.id, comment: fields.reason }),
  target: admissionOf,
  policies: (state: AdmissionCase) => ({ admission: admissionRules(pinnedAdmission(state)) }),
  decide: decideAdmission,
  answer: (state) => {
    if (state.status === 'NONE' || !state.decision) return {};
    const { result, totalScore, dimensions, reasons } = state.decision;
    return { result, totalScore, dimensions, reasons };
  },
});
