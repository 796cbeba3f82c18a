import { Ok, refuse, type Decide } from '@luodi/domain';
import type { PasswordChanged, Person } from './person';

export interface ChangePassword {
  readonly personId: string;
  readonly passwordHash: string;
  /** The hash the old password was compared with: a change in between is refused as stale. */
  readonly verifiedAgainst: string;
}

/** Errors: IDENTITY.PERSON_DISABLED, IDENTITY.BAD_CREDENTIALS */
export const changePassword: Decide<Person, ChangePassword, unknown, PasswordChanged> = (person, command) => {
  if (!person.active) return refuse('IDENTITY.PERSON_DISABLED');
  if (person.passwordHash !== command.verifiedAgainst) return refuse('IDENTITY.BAD_CREDENTIALS');
  return Ok([{ type: 'PasswordChanged', passwordHash: command.passwordHash }]);
};
