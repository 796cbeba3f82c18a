import { fields } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { approvalCase } from '../approval-case.aggregate';
import { caseOf } from '../approval-case.target';
import { startCase } from '../domain/start-case';

export const startCaseCommand = defineCommand({
  name: 'approval.start-case',
  aggregate: approvalCase,
  schema: z.object({
    project: z.object({
      projectId: fields.id,
      zone: fields.zone,
      projectName: z.string(),
      firmName: z.string(),
      firmCreditCode: z.string(),
    }),
    projectCode: z.string().optional(),
  }),
  target: ({ project }) => caseOf(project),
  starts: ({ project }) => ({ projectId: project.projectId, zone: project.zone }),
  decide: startCase,
});
