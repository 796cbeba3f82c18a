import { defineDeadline } from '@luodi/platform/commands';
import { WAITING_OVER, waitingEventOf } from '../domain/project-ledger.deadlines';
import { releaseWaitingCommand } from './release-waiting.command';

export const waitingOverDeadline = defineDeadline({
  command: releaseWaitingCommand,
  kind: WAITING_OVER,
  payload: ({ streamId, key }) => ({ ledgerId: streamId, eventId: waitingEventOf(key) }),
});
