import { fields, MILESTONES, VerificationBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { verifyMilestone } from '../domain/verify-milestone';
import { deal } from '../deal.aggregate';

export const verifyMilestoneCommand = defineCommand({
  name: 'leads.verify-milestone',
  aggregate: deal,
  schema: VerificationBody.omit({ expectedVersion: true }).extend({ dealId: fields.id, milestone: z.enum(MILESTONES) }),
  target: (command) => command.dealId,
  missing: 'LEADS.DEAL_NOT_FOUND',
  decide: verifyMilestone,
});
