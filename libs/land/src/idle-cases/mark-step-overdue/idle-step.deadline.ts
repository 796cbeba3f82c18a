import { defineDeadline } from '@luodi/platform/commands';
import { IDLE_STEP } from '../domain/idle-case.deadlines';
import { markStepOverdueCommand } from './mark-step-overdue.command';

/** The last day of the check or of the payment is over (T1, T5). */
export const idleStepDeadline = defineDeadline({
  command: markStepOverdueCommand,
  kind: IDLE_STEP,
  payload: ({ streamId }) => ({ caseId: streamId }),
});
