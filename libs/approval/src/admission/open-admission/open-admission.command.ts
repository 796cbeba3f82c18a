import { fields } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { admissionRulesOf, calendarNow, controlStandards, negativeList } from '../../approval.policies';
import { admissionCase } from '../admission-case.aggregate';
import { admissionOf } from '../admission-case.target';
import type { AdmissionCase } from '../domain/admission-case';
import { openAdmission, type OpenAdmission } from '../domain/open-admission';

const OpenAdmissionSchema = z.object({
  project: z.object({
    projectId: fields.id,
    zone: fields.zone,
    dealId: fields.id,
    projectName: z.string(),
    firmName: z.string(),
    firmCreditCode: z.string(),
    industryCode: z.string(),
    industryFlags: z.array(z.string()),
    indicators: z.object({
      investmentIntensityWanPerMu: fields.decimal,
      plotRatio: fields.decimal,
      outputWanPerMu: fields.decimal,
    }),
  }),
});

export const openAdmissionCommand = defineCommand({
  name: 'approval.open-admission',
  aggregate: admissionCase,
  schema: OpenAdmissionSchema,
  target: ({ project }) => admissionOf(project),
  starts: ({ project }) => ({ projectId: project.projectId, zone: project.zone }),
  policies: (_: AdmissionCase, { project }: OpenAdmission) => ({
    admission: admissionRulesOf(project.zone),
    calendar: calendarNow,
    negativeList: negativeList(project.zone),
    controlStandards: controlStandards(project.zone),
  }),
  decide: openAdmission,
  retryable: ['COMMON.POLICY_MISSING'],
});
