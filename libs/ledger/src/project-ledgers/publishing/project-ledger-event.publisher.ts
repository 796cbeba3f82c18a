import { assertNever } from '@luodi/domain';
import { leaderAssignedV1, matterOverdueV1, squadFormedV1 } from '@luodi/contracts';
import { publicEvent, type EventFacts, type PublicEvent } from '@luodi/platform/commands';
import type { ProjectLedger } from '../domain/project-ledger';
import type { ProjectLedgerEvent } from '../domain/project-ledger.events';

/**
 * What the ledger itself adds to the facts. It comes back over the bus and is entered like every other fact, so that
 * there is one way into the chain.
 */
export function publishProjectLedgerEvent(
  event: ProjectLedgerEvent,
  { streamId: ledgerId }: EventFacts<ProjectLedger>,
): readonly PublicEvent[] {
  switch (event.type) {
    case 'LeaderAssigned': {
      const { leaderId, assignedOn } = event;
      return [publicEvent(leaderAssignedV1, { ledgerId, leaderId, assignedOn })];
    }
    case 'LeaderReplaced': {
      const { leaderId, assignedOn, replacedLeaderId, reason } = event;
      return [publicEvent(leaderAssignedV1, { ledgerId, leaderId, assignedOn, replacedLeaderId }, { reason })];
    }
    case 'SquadFormed':
      return [publicEvent(squadFormedV1, { ledgerId, memberIds: [...event.memberIds], formedOn: event.formedOn })];
    case 'SquadChanged': {
      const members = { memberIds: [...event.memberIds], replacedMemberIds: [...event.replacedMemberIds] };
      return [publicEvent(squadFormedV1, { ledgerId, ...members, formedOn: event.formedOn }, { reason: event.reason })];
    }
    case 'AssignmentOverdue':
      return [publicEvent(matterOverdueV1, { ledgerId, matter: event.matter, dueOn: event.dueOn })];
    case 'FactEntered':
    case 'FactHeld':
    case 'LedgerOpened':
      return [];
    default:
      return assertNever(event);
  }
}
