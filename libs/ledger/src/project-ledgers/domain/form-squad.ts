import { dayOf, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import { hasEnded, type ProjectLedger } from './project-ledger';
import type { ProjectLedgerEvent } from './project-ledger.events';

export interface FormSquad {
  readonly memberIds: readonly string[];
  readonly reason?: string | undefined;
}

/**
 * Forms the one service squad (一支服务小分队, S108) with at least one member, or changes it with a reason.
 * Errors: LEDGER.NOT_OPENED, LEDGER.PROJECT_ENDED, LEDGER.SQUAD_EMPTY, LEDGER.SQUAD_ALREADY_FORMED
 */
export function formSquad(
  state: ProjectLedger,
  command: Given<FormSquad>,
  _: unknown,
  now: Instant,
): Decision<ProjectLedgerEvent> {
  if (!state.opened) return refuse('LEDGER.NOT_OPENED');
  if (hasEnded(state.life)) return refuse('LEDGER.PROJECT_ENDED');
  const memberIds = [...new Set(command.memberIds)];
  if (memberIds.length === 0) return refuse('LEDGER.SQUAD_EMPTY', undefined, 'memberIds');
  const formedOn = dayOf(now);
  if (state.squad.length === 0) return Ok([{ type: 'SquadFormed', memberIds, formedOn }]);
  const { reason } = command;
  if (!reason) return refuse('LEDGER.SQUAD_ALREADY_FORMED', undefined, 'reason');
  return Ok([{ type: 'SquadChanged', memberIds, replacedMemberIds: state.squad, reason, formedOn }]);
}
