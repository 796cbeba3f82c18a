import { defineAggregate } from '@luodi/platform/commands';
import { evolvePerson, nobody } from './domain/person';
import { personAssignmentRows, personRows } from './rows/person.row';

/** Somebody with an account: who they are and what they may do where. Nothing of it is published: names stay here. */
export const person = defineAggregate({
  type: 'person',
  initial: nobody,
  evolve: evolvePerson,
  rows: [personRows, personAssignmentRows],
  constraints: { person_username: 'IDENTITY.USERNAME_TAKEN' },
});
