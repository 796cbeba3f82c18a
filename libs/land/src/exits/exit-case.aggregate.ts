import { defineAggregate, entryTable, rowTable } from '@luodi/platform/commands';
import { emptyExitCase, evolveExitCase, type ExitCase } from './domain/exit-case';
import type { ExitCaseEvent } from './domain/exit-case.events';
import { publishExitCase } from './publishing/exit-case.publisher';
import { ExitCaseRow, exitCaseRows } from './rows/exit-case.row';
import { ExitJournalRow, exitJournalEntry } from './rows/exit-journal.row';

/** One stream per project, `derivedId(projectId, 'exit-case')`: however many orders, its land comes back once (S082). */
export const exitCase = defineAggregate<ExitCase, ExitCaseEvent>({
  type: 'exit-case',
  schema: 2,
  initial: emptyExitCase,
  evolve: evolveExitCase,
  rows: [rowTable(ExitCaseRow, exitCaseRows)],
  entries: [entryTable(ExitJournalRow, exitJournalEntry)],
  publish: publishExitCase,
});
