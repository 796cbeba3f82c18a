import { fields, LogLeadBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { logLead } from '../domain/log-lead';
import { lead } from '../lead.aggregate';

export const logLeadCommand = defineCommand({
  name: 'leads.log-lead',
  aggregate: lead,
  schema: LogLeadBody.extend({ projectId: fields.id }),
  target: (command) => derivedId(command.projectId, 'lead'),
  starts: (command) => ({ projectId: command.projectId }),
  decide: logLead,
  answer: (_, stream) => ({ projectId: stream.projectId }),
});
