import { fields } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { dropLead } from '../domain/drop-lead';
import { lead } from '../lead.aggregate';

export const dropLeadCommand = defineCommand({
  name: 'leads.drop-lead',
  aggregate: lead,
  schema: z.strictObject({ leadId: fields.id, reason: fields.reason }),
  target: (command) => command.leadId,
  missing: 'LEADS.LEAD_NOT_FOUND',
  decide: dropLead,
});
