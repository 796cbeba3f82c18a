import { defineAggregate } from '@luodi/platform/commands';
import { evolveDepartment, noDepartment } from './domain/department';
import { departmentRows } from './rows/department.row';

/** A unit of a zone (S143). */
export const department = defineAggregate({
  type: 'department',
  initial: noDepartment,
  evolve: evolveDepartment,
  rows: [departmentRows],
  constraints: { department_code: 'IDENTITY.DEPARTMENT_EXISTS' },
});
