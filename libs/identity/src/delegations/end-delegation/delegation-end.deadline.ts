import { defineDeadline } from '@luodi/platform/commands';
import { endDelegationCommand } from './end-delegation.command';

/** The last day of a delegation is over (ACT-12): unacted tasks return to the principal by themselves. */
export const delegationEnd = defineDeadline({
  command: endDelegationCommand,
  kind: 'delegation-end',
  payload: ({ streamId, key }) => ({ streamId, delegationId: key.replace('end/', '') }),
});
