import { assertNever, type DomainEvent } from '@luodi/domain';

/** Unit × zone × role: what somebody may do, for whom, and where (S143). */
export interface Assignment {
  readonly zone: string;
  readonly departmentId: string;
  readonly roles: readonly string[];
}

export interface PersonAdded extends DomainEvent {
  readonly type: 'PersonAdded';
  readonly personId: string;
  readonly username: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly firmCreditCode?: string;
  readonly assignments: readonly Assignment[];
}
export interface PersonAssigned extends DomainEvent {
  readonly type: 'PersonAssigned';
  readonly assignment: Assignment;
}
export interface AssignmentEnded extends DomainEvent {
  readonly type: 'AssignmentEnded';
  readonly zone: string;
  readonly departmentId: string;
}
export interface PersonActivitySet extends DomainEvent {
  readonly type: 'PersonActivitySet';
  readonly active: boolean;
  readonly reason: string;
}
export interface PasswordChanged extends DomainEvent {
  readonly type: 'PasswordChanged';
  readonly passwordHash: string;
}
export type PersonEvent = PersonAdded | PersonAssigned | AssignmentEnded | PersonActivitySet | PasswordChanged;

export interface Person {
  readonly personId: string;
  readonly username: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly firmCreditCode?: string;
  readonly active: boolean;
  /** Rises with every change of rights; tokens that carry a smaller one are refused (S08). */
  readonly rightsVersion: number;
  readonly assignments: readonly Assignment[];
}

export const nobody: Person = {
  personId: '',
  username: '',
  name: '',
  passwordHash: '',
  active: false,
  rightsVersion: 0,
  assignments: [],
};

const without = (assignments: readonly Assignment[], zone: string, departmentId: string): readonly Assignment[] =>
  assignments.filter((held) => held.zone !== zone || held.departmentId !== departmentId);

/** The person after an event; every event raises the rights version (S08). */
export function evolvePerson(person: Person, event: PersonEvent): Person {
  const rightsVersion = person.rightsVersion + 1;
  switch (event.type) {
    case 'PersonAdded': {
      const { type: _, ...added } = event;
      return { ...added, active: true, rightsVersion };
    }
    case 'PersonAssigned': {
      const { zone, departmentId } = event.assignment;
      return {
        ...person,
        rightsVersion,
        assignments: [...without(person.assignments, zone, departmentId), event.assignment],
      };
    }
    case 'AssignmentEnded':
      return { ...person, rightsVersion, assignments: without(person.assignments, event.zone, event.departmentId) };
    case 'PersonActivitySet':
      return { ...person, rightsVersion, active: event.active };
    case 'PasswordChanged':
      return { ...person, rightsVersion, passwordHash: event.passwordHash };
    default:
      return assertNever(event);
  }
}
