import { Ok, refuseAll, type Decide } from '@luodi/domain';
import { rightsFaults } from './own-rights';
import type { Assignment, Person, PersonAssigned } from './person';
import { roleFaults } from './role-separation';

export interface AssignPerson extends Assignment {
  readonly personId: string;
}

/** Gives an assignment, or replaces the roles of the one in this zone and department. Errors: as `roleFaults` and `rightsFaults`. */
export const assignPerson: Decide<Person, AssignPerson, unknown, PersonAssigned> = (person, command) => {
  const { zone, departmentId, roles } = command;
  const assignment = { zone, departmentId, roles };
  const others = person.assignments.filter((held) => held.zone !== zone || held.departmentId !== departmentId);
  const refused = refuseAll([
    ...rightsFaults(person, command.by),
    ...roleFaults([...others, assignment], person.firmCreditCode),
  ]);
  return refused ?? Ok([{ type: 'PersonAssigned', assignment }]);
};
