import { fields } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { replaceLeader } from '../domain/replace-leader';
import { projectLedger } from '../project-ledger.aggregate';

export const replaceLeaderCommand = defineCommand({
  name: 'ledger.replace-leader',
  aggregate: projectLedger,
  schema: z.strictObject({ projectId: fields.id, leaderId: fields.text, reason: fields.reason }),
  target: (command) => derivedId(command.projectId, 'project-ledger'),
  missing: 'LEDGER.NOT_FOUND',
  decide: replaceLeader,
});
