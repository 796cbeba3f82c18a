import { fields } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { delegations, delegationsOf, zoneProject } from '../delegations.aggregate';
import { delegate } from '../domain/delegate';

export const delegateCommand = defineCommand({
  name: 'identity.delegate',
  aggregate: delegations,
  schema: z.object({
    zone: fields.zone,
    delegationId: z.uuid(),
    principalId: z.uuid(),
    deputyId: z.uuid(),
    from: fields.day,
    to: fields.day,
    reason: fields.reason.optional(),
  }),
  target: (command) => delegationsOf(command.zone),
  starts: (command) => ({ projectId: zoneProject(command.zone), zone: command.zone }),
  decide: delegate,
});
