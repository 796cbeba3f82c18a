import { fields } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { markLeadSigned } from '../domain/mark-lead-signed';
import { lead } from '../lead.aggregate';

export const markLeadSignedCommand = defineCommand({
  name: 'leads.mark-lead-signed',
  aggregate: lead,
  schema: z.strictObject({ leadId: fields.id, dealId: fields.id }),
  target: (command) => command.leadId,
  missing: 'LEADS.LEAD_NOT_FOUND',
  decide: markLeadSigned,
});
