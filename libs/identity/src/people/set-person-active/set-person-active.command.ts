import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { PersonId } from '../assignment.schema';
import { setPersonActive } from '../domain/set-person-active';
import { person } from '../person.aggregate';

export const setPersonActiveCommand = defineCommand({
  name: 'identity.set-person-active',
  aggregate: person,
  schema: z.object({ personId: PersonId, active: z.boolean(), reason: z.string() }),
  target: (command) => command.personId,
  decide: setPersonActive,
});
