import { DenialInput } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { INSTALLATION_PROJECT } from '../../installation';
import { denials, denialsOf } from '../denials.aggregate';
import { recordDenials } from '../domain/denials';

export const recordDenialsCommand = defineCommand({
  name: 'identity.record-denials',
  aggregate: denials,
  schema: z.object({ zone: z.string(), denials: z.array(DenialInput.omit({ zone: true })).readonly() }),
  target: (command) => denialsOf(command.zone),
  starts: ({ zone }) => ({ projectId: INSTALLATION_PROJECT, zone }),
  decide: recordDenials,
});
