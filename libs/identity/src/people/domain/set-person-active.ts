import { Ok, refuse, type Decide } from '@luodi/domain';
import type { Person, PersonActivitySet } from './person';

export interface SetPersonActive {
  readonly personId: string;
  readonly active: boolean;
  readonly reason: string;
}

/** Disables or enables an account (S08). Saying again what already holds changes nothing. Errors: IDENTITY.NOT_YOURSELF */
export const setPersonActive: Decide<Person, SetPersonActive, unknown, PersonActivitySet> = (person, command) => {
  if (command.by.kind === 'person' && command.by.personId === person.personId) return refuse('IDENTITY.NOT_YOURSELF');
  if (person.active === command.active) return Ok([]);
  return Ok([{ type: 'PersonActivitySet', active: command.active, reason: command.reason }]);
};
