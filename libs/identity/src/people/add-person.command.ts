import { fields } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { INSTALLATION, INSTALLATION_PROJECT } from '../installation';
import { AssignmentSchema, PersonId } from './assignment.schema';
import { addPerson } from './domain/add-person';
import { person } from './person.aggregate';

export const addPersonCommand = defineCommand({
  name: 'identity.add-person',
  aggregate: person,
  schema: z.object({
    personId: PersonId,
    username: z.string(),
    name: z.string(),
    passwordHash: z.string(),
    firmCreditCode: fields.creditCode.optional(),
    assignments: z.array(AssignmentSchema).readonly(),
  }),
  target: (command) => command.personId,
  starts: () => ({ projectId: INSTALLATION_PROJECT, zone: INSTALLATION }),
  decide: addPerson,
});
