import { dayOf, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import { hasEnded, type ProjectLedger } from './project-ledger';
import type { ProjectLedgerEvent } from './project-ledger.events';

export interface ReplaceLeader {
  readonly leaderId: string;
  readonly reason: string;
}

/**
 * Puts another leader in charge, with the reason; the history keeps both (S108).
 * Errors: LEDGER.NOT_OPENED, LEDGER.PROJECT_ENDED, LEDGER.NO_LEADER_TO_REPLACE, LEDGER.SAME_LEADER
 */
export function replaceLeader(
  state: ProjectLedger,
  command: Given<ReplaceLeader>,
  _: unknown,
  now: Instant,
): Decision<ProjectLedgerEvent> {
  if (!state.opened) return refuse('LEDGER.NOT_OPENED');
  if (hasEnded(state.life)) return refuse('LEDGER.PROJECT_ENDED');
  if (state.leaderId === null) return refuse('LEDGER.NO_LEADER_TO_REPLACE');
  if (state.leaderId === command.leaderId) return refuse('LEDGER.SAME_LEADER', undefined, 'leaderId');
  const { leaderId, reason } = command;
  return Ok([{ type: 'LeaderReplaced', leaderId, replacedLeaderId: state.leaderId, reason, assignedOn: dayOf(now) }]);
}
