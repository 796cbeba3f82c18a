import { Ok, type Decision } from '@luodi/domain';
import { hasEnded, missingOf, type ProjectLedger } from './project-ledger';
import type { ProjectLedgerEvent } from './project-ledger.events';

/** The set workdays are over: what is still missing goes on the exception list, each once (S108). */
export function flagMissingPeople(state: ProjectLedger): Decision<ProjectLedgerEvent> {
  const { opened } = state;
  if (!opened || hasEnded(state.life)) return Ok([]);
  const dueOn = opened.assignDueOn;
  return Ok(
    missingOf(state)
      .filter((matter) => !state.overdue.includes(matter))
      .map((matter) => ({ type: 'AssignmentOverdue', matter, dueOn })),
  );
}
