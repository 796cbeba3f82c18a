import { defineAggregate, entryTable, rowTable } from '@luodi/platform/commands';
import { emptyExitCase, evolveExitCase, type ExitCase } from './domain/exit-case';
import type { ExitCaseEvent } from './domain/exit-case.events';
import { publishExitCase } from './publishing/exit-case.publisher';
import { ExitCaseRow, exitCaseRows } from './rows/exit-case.row';
import { ExitJournalRow, exitJournalEntry } from './rows/exit-journal.row';

/** One stream per exit order, `derivedId(warningId, 'exit-case')`. */
export const exitCase = defineAggregate<ExitCase, ExitCaseEvent>({
  type: 'exit-case',
  initial: emptyExitCase,
  evolve: evolveExitCase,
  rows: [rowTable(ExitCaseRow, exitCaseRows)],
  entries: [entryTable(ExitJournalRow, exitJournalEntry)],
  publish: publishExitCase,
});
