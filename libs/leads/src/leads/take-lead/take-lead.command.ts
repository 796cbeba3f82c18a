import { fields } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { takeLead } from '../domain/take-lead';
import { lead } from '../lead.aggregate';

export const takeLeadCommand = defineCommand({
  name: 'leads.take-lead',
  aggregate: lead,
  schema: z.strictObject({ leadId: fields.id }),
  target: (command) => command.leadId,
  missing: 'LEADS.LEAD_NOT_FOUND',
  decide: takeLead,
});
