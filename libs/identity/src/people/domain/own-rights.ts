import type { Actor, DomainError } from '@luodi/domain';
import type { Person } from './person';

/**
 * Nobody changes their own rights, and a disabled person gets no new ones.
 * Errors: IDENTITY.NOT_YOURSELF, IDENTITY.PERSON_DISABLED
 */
export function rightsFaults(person: Person, by: Actor): readonly DomainError[] {
  const faults: DomainError[] = [];
  if (by.kind === 'person' && by.personId === person.personId) faults.push({ code: 'IDENTITY.NOT_YOURSELF' });
  if (!person.active) faults.push({ code: 'IDENTITY.PERSON_DISABLED' });
  return faults;
}
