import { fields, ReportMilestoneBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { reportMilestone } from '../domain/report-milestone';
import { deal } from '../deal.aggregate';

export const reportMilestoneCommand = defineCommand({
  name: 'leads.report-milestone',
  aggregate: deal,
  schema: ReportMilestoneBody.extend({ dealId: fields.id, firmCreditCode: z.string().optional() }),
  target: (command) => command.dealId,
  missing: 'LEADS.DEAL_NOT_FOUND',
  decide: reportMilestone,
});
