import { defineDeadline } from '@luodi/platform/commands';
import { timedItem } from '../domain/approval-case.deadlines';
import { overrunProcedureCommand } from './overrun-procedure.command';

/** 24:00 of the day the special procedure was expected to end (GOV-03). */
export const specialProcedureDeadline = defineDeadline({
  command: overrunProcedureCommand,
  kind: 'special-procedure',
  payload: ({ streamId, key }) => ({ caseId: streamId, ...timedItem(key) }),
});
