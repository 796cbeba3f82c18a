import { fields } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { formSquad } from '../domain/form-squad';
import { projectLedger } from '../project-ledger.aggregate';

export const formSquadCommand = defineCommand({
  name: 'ledger.form-squad',
  aggregate: projectLedger,
  schema: z.strictObject({
    projectId: fields.id,
    memberIds: z.array(fields.text).max(30),
    reason: fields.reason.optional(),
  }),
  target: (command) => derivedId(command.projectId, 'project-ledger'),
  missing: 'LEDGER.NOT_FOUND',
  decide: formSquad,
});
