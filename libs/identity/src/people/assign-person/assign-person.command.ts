import { defineCommand } from '@luodi/platform/commands';
import { AssignmentSchema, PersonId } from '../assignment.schema';
import { assignPerson } from '../domain/assign-person';
import { person } from '../person.aggregate';

export const assignPersonCommand = defineCommand({
  name: 'identity.assign-person',
  aggregate: person,
  schema: AssignmentSchema.extend({ personId: PersonId }),
  target: (command) => command.personId,
  decide: assignPerson,
});
