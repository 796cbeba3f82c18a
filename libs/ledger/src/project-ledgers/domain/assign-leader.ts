import { dayOf, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import { hasEnded, type ProjectLedger } from './project-ledger';
import type { ProjectLedgerEvent } from './project-ledger.events';

export interface AssignLeader {
  readonly leaderId: string;
}

/**
 * Names the one responsible leader (一名责任领导, S108); a second one is refused.
 * Errors: LEDGER.NOT_OPENED, LEDGER.PROJECT_ENDED, LEDGER.LEADER_ALREADY_ASSIGNED
 */
export function assignLeader(
  state: ProjectLedger,
  command: Given<AssignLeader>,
  _: unknown,
  now: Instant,
): Decision<ProjectLedgerEvent> {
  if (!state.opened) return refuse('LEDGER.NOT_OPENED');
  if (hasEnded(state.life)) return refuse('LEDGER.PROJECT_ENDED');
  if (state.leaderId !== null) return refuse('LEDGER.LEADER_ALREADY_ASSIGNED', { leaderId: state.leaderId });
  return Ok([{ type: 'LeaderAssigned', leaderId: command.leaderId, assignedOn: dayOf(now) }]);
}
