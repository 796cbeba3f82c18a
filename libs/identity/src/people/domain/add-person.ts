import { Ok, refuseAll, type Decide } from '@luodi/domain';
import type { Assignment, Person, PersonAdded } from './person';
import { roleFaults } from './role-separation';

export interface AddPerson {
  readonly personId: string;
  readonly username: string;
  readonly name: string;
  /** Salted scrypt, made before the command: a rule never sees a password. */
  readonly passwordHash: string;
  readonly firmCreditCode?: string;
  readonly assignments: readonly Assignment[];
}

/**
 * A person with an account (S143).
 * Errors: COMMON.ALREADY_EXISTS, those of `roleFaults`; IDENTITY.USERNAME_TAKEN comes from the table's constraint.
 */
export const addPerson: Decide<Person, AddPerson, unknown, PersonAdded> = (person, command) => {
  const { by: _, ...added } = command;
  const refused = refuseAll([
    ...(person.rightsVersion > 0 ? [{ code: 'COMMON.ALREADY_EXISTS' }] : []),
    ...roleFaults(command.assignments, command.firmCreditCode),
  ]);
  return refused ?? Ok([{ type: 'PersonAdded', ...added }]);
};
