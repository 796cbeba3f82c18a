import { defineAggregate, entryTable, rowTable } from '@luodi/platform/commands';
import { emptyIdleCase, evolveIdleCase, type IdleCase } from './domain/idle-case';
import { idleCaseDeadlines } from './domain/idle-case.deadlines';
import type { IdleCaseEvent } from './domain/idle-case.events';
import { publishIdleCase } from './publishing/idle-case.publisher';
import { IdleCaseJournalRow, idleCaseJournalEntry } from './rows/idle-case-journal.row';
import { IdleCaseRow, idleCaseRows } from './rows/idle-case.row';

/** One stream per project, `derivedId(projectId, 'idle-case')`. */
export const idleCase = defineAggregate<IdleCase, IdleCaseEvent>({
  type: 'idle-case',
  initial: emptyIdleCase,
  evolve: evolveIdleCase,
  rows: [rowTable(IdleCaseRow, idleCaseRows)],
  entries: [entryTable(IdleCaseJournalRow, idleCaseJournalEntry)],
  deadlines: idleCaseDeadlines,
  publish: publishIdleCase,
});
