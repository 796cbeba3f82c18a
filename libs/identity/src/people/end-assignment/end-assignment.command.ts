import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { PersonId } from '../assignment.schema';
import { endAssignment } from '../domain/end-assignment';
import { person } from '../person.aggregate';

export const endAssignmentCommand = defineCommand({
  name: 'identity.end-assignment',
  aggregate: person,
  schema: z.object({ personId: PersonId, zone: z.string(), departmentId: z.string() }),
  target: (command) => command.personId,
  decide: endAssignment,
});
