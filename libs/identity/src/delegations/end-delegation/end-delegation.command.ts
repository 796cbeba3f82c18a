import { fields } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { delegations, delegationsOf } from '../delegations.aggregate';
import { endDelegation } from '../domain/end-delegation';

export const endDelegationCommand = defineCommand({
  name: 'identity.end-delegation',
  aggregate: delegations,
  schema: z.object({ streamId: z.uuid().optional(), zone: fields.zone.optional(), delegationId: z.uuid() }),
  target: (command) => command.streamId ?? delegationsOf(command.zone ?? ''),
  missing: 'IDENTITY.DELEGATION_UNKNOWN',
  decide: endDelegation,
});
