import { Ok, refuse, type Decide, type DomainEvent } from '@luodi/domain';

export interface DepartmentAdded extends DomainEvent {
  readonly type: 'DepartmentAdded';
  readonly zone: string;
  readonly departmentId: string;
  readonly kind: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly postedBy?: string;
}
export type Department = Omit<DepartmentAdded, 'type'>;
export type AddDepartment = Department;

export const noDepartment: Department = { zone: '', departmentId: '', kind: '', name: '' };

/** A department is made once and then as it is. */
export const evolveDepartment = (_: Department, event: DepartmentAdded): Department => {
  const { type: __, ...department } = event;
  return department;
};

/** A bureau, window, committee or group of a zone (S143, S034). Errors: IDENTITY.DEPARTMENT_EXISTS */
export const addDepartment: Decide<Department, AddDepartment, unknown, DepartmentAdded> = (department, command) => {
  if (department.departmentId) return refuse('IDENTITY.DEPARTMENT_EXISTS');
  const { by: _, ...added } = command;
  return Ok([{ type: 'DepartmentAdded', ...added }]);
};
