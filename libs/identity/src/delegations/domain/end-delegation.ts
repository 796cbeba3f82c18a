import { Ok, refuse, type Decide } from '@luodi/domain';
import type { DelegationEnded, Delegations } from './delegations';

export interface EndDelegation {
  readonly delegationId: string;
}

/** The principal or the stand-in calls it off, or its last day is over. Errors: IDENTITY.DELEGATION_UNKNOWN */
export const endDelegation: Decide<Delegations, EndDelegation, unknown, DelegationEnded> = (state, command) => {
  const delegation = state.running.find((one) => one.delegationId === command.delegationId);
  const { by } = command;
  if (
    !delegation ||
    (by.kind === 'person' && by.personId !== delegation.principalId && by.personId !== delegation.deputyId)
  )
    return refuse('IDENTITY.DELEGATION_UNKNOWN');
  return Ok([{ type: 'DelegationEnded', delegation, because: by.kind === 'system' ? 'PERIOD_OVER' : 'CALLED_OFF' }]);
};
