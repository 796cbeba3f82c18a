import { defineDeadline } from '@luodi/platform/commands';
import { START_OVERDUE } from '../domain/start-obligation.deadlines';
import { detectOverdueCommand } from './detect-overdue.command';

/** 00:10 on the day after the agreed start (S088, 22.5). */
export const startOverdueDeadline = defineDeadline({
  command: detectOverdueCommand,
  kind: START_OVERDUE,
  payload: ({ streamId }) => ({ obligationId: streamId }),
});
