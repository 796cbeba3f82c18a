import { Ok, refuse, refuseAll, type Decide } from '@luodi/domain';
import { rightsFaults } from './own-rights';
import type { AssignmentEnded, Person } from './person';

export interface EndAssignment {
  readonly personId: string;
  readonly zone: string;
  readonly departmentId: string;
}

/** Errors: IDENTITY.ASSIGNMENT_UNKNOWN, IDENTITY.NOT_YOURSELF, IDENTITY.PERSON_DISABLED */
export const endAssignment: Decide<Person, EndAssignment, unknown, AssignmentEnded> = (person, command) => {
  const { zone, departmentId } = command;
  const held = person.assignments.some((one) => one.zone === zone && one.departmentId === departmentId);
  if (!held) return refuse('IDENTITY.ASSIGNMENT_UNKNOWN');
  return refuseAll(rightsFaults(person, command.by)) ?? Ok([{ type: 'AssignmentEnded', zone, departmentId }]);
};
