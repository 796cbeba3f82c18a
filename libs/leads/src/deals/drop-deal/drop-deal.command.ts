import { fields } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { dropDeal } from '../domain/drop-deal';
import { deal } from '../deal.aggregate';

export const dropDealCommand = defineCommand({
  name: 'leads.drop-deal',
  aggregate: deal,
  schema: z.strictObject({ dealId: fields.id, reason: fields.reason }),
  target: (command) => command.dealId,
  missing: 'LEADS.DEAL_NOT_FOUND',
  decide: dropDeal,
});
