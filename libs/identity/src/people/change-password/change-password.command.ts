import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { PersonId } from '../assignment.schema';
import { changePassword } from '../domain/change-password';
import { person } from '../person.aggregate';

export const changePasswordCommand = defineCommand({
  name: 'identity.change-password',
  aggregate: person,
  schema: z.object({ personId: PersonId, passwordHash: z.string(), verifiedAgainst: z.string() }),
  target: (command) => command.personId,
  decide: changePassword,
});
