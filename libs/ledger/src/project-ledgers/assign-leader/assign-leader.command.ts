import { fields } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { assignLeader } from '../domain/assign-leader';
import { projectLedger } from '../project-ledger.aggregate';

export const assignLeaderCommand = defineCommand({
  name: 'ledger.assign-leader',
  aggregate: projectLedger,
  schema: z.strictObject({ projectId: fields.id, leaderId: fields.text }),
  target: (command) => derivedId(command.projectId, 'project-ledger'),
  missing: 'LEDGER.NOT_FOUND',
  decide: assignLeader,
});
