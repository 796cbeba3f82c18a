import { endOfDay } from '@luodi/domain';
import type { Delegations } from './delegations';

/** Each delegation ends by itself after its last day. */
export const delegationDeadlines = (state: Delegations) =>
  state.running.map(({ delegationId, to }) => ({
    key: `end/${delegationId}`,
    kind: 'delegation-end',
    dueAt: endOfDay(to),
  }));
