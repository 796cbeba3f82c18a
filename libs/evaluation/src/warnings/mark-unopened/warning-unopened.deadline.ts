import { defineDeadline } from '@luodi/platform/commands';
import { UNOPENED } from '../domain/warning.deadlines';
import { markUnopenedCommand } from './mark-unopened.command';

/** End of the third workday unopened (13.1). */
export const warningUnopenedDeadline = defineDeadline({
  command: markUnopenedCommand,
  kind: UNOPENED,
  payload: ({ streamId }) => ({ warningId: streamId }),
});
