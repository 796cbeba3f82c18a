import { defineDeadline } from '@luodi/platform/commands';
import { ASSIGNMENT_DUE } from '../domain/project-ledger.deadlines';
import { flagMissingPeopleCommand } from './flag-missing-people.command';

export const assignmentDueDeadline = defineDeadline({
  command: flagMissingPeopleCommand,
  kind: ASSIGNMENT_DUE,
  payload: ({ streamId }) => ({ ledgerId: streamId }),
});
