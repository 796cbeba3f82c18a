import { AddDepartmentBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { INSTALLATION, INSTALLATION_PROJECT } from '../../installation';
import { department } from '../department.aggregate';
import { addDepartment } from '../domain/department';

export const addDepartmentCommand = defineCommand({
  name: 'identity.add-department',
  aggregate: department,
  schema: AddDepartmentBody,
  target: (command) => derivedId(command.zone, command.departmentId, 'department'),
  starts: () => ({ projectId: INSTALLATION_PROJECT, zone: INSTALLATION }),
  decide: addDepartment,
});
