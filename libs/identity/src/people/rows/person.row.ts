import { rowTable, StreamRow } from '@luodi/platform/commands';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Person } from '../domain/person';

@Entity('person')
export class PersonRow extends StreamRow {
  @Column('text')
  username: string;

  @Column('text')
  name: string;

  @Column('text')
  password_hash: string;

  @Column('text', { nullable: true })
  firm_credit_code: string | null;

  @Column('boolean')
  active: boolean;

  @Column('integer')
  rights_version: number;
}

export const personRows = rowTable<Person, PersonRow>(PersonRow, (person) =>
  person.personId === ''
    ? []
    : [
        {
          username: person.username,
          name: person.name,
          password_hash: person.passwordHash,
          firm_credit_code: person.firmCreditCode ?? null,
          active: person.active,
          rights_version: person.rightsVersion,
        },
      ],
);

@Entity('person_assignment')
export class PersonAssignmentRow extends StreamRow {
  @PrimaryColumn('text')
  assigned_zone: string;

  @PrimaryColumn('text')
  department_id: string;

  @Column('jsonb')
  roles: readonly string[];
}

export const personAssignmentRows = rowTable<Person, PersonAssignmentRow>(PersonAssignmentRow, (person) =>
  person.assignments.map(({ zone, departmentId, roles }) => ({
    assigned_zone: zone,
    department_id: departmentId,
    roles,
  })),
);
