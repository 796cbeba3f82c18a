import { fields } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { admitDeal } from '../domain/admit-deal';
import { deal } from '../deal.aggregate';

export const admitDealCommand = defineCommand({
  name: 'leads.admit-deal',
  aggregate: deal,
  schema: z.strictObject({ dealId: fields.id, decidedOn: fields.day }),
  target: (command) => command.dealId,
  missing: 'LEADS.DEAL_NOT_FOUND',
  decide: admitDeal,
});
