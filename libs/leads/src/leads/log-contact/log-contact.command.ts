import { fields, LogContactBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { logContact } from '../domain/log-contact';
import { lead } from '../lead.aggregate';

export const logContactCommand = defineCommand({
  name: 'leads.log-contact',
  aggregate: lead,
  schema: LogContactBody.extend({ leadId: fields.id }),
  target: (command) => command.leadId,
  missing: 'LEADS.LEAD_NOT_FOUND',
  decide: logContact,
});
