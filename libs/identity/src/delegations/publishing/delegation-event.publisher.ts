import { delegationChangedV1 } from '@luodi/contracts';
import { assertNever } from '@luodi/domain';
import { publicEvent, type PublicEvent } from '@luodi/platform/commands';
import type { Delegation, DelegationsEvent } from '../domain/delegations';

/** Others learn who stands in for whom, by id and day; the reason is the principal's own. */
export function toPublicEvents(event: DelegationsEvent): readonly PublicEvent[] {
  switch (event.type) {
    case 'Delegated':
      return [changed(event, false, event.reason)];
    case 'DelegationEnded':
      return [changed(event.delegation, true)];
    default:
      return assertNever(event);
  }
}

const changed = ({ delegationId, principalId, deputyId, from, to }: Delegation, ended: boolean, reason?: string) =>
  publicEvent(delegationChangedV1, { delegationId, principalId, deputyId, from, to, ended }, reason ? { reason } : {});
