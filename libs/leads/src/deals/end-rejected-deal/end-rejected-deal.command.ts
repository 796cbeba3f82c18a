import { fields } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { endRejectedDeal } from '../domain/end-rejected-deal';
import { deal } from '../deal.aggregate';

export const endRejectedDealCommand = defineCommand({
  name: 'leads.end-rejected-deal',
  aggregate: deal,
  schema: z.strictObject({ dealId: fields.id, decidedOn: fields.day, reason: fields.reason }),
  target: (command) => command.dealId,
  missing: 'LEADS.DEAL_NOT_FOUND',
  decide: endRejectedDeal,
});
