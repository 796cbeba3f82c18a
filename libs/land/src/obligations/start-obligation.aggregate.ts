import { defineAggregate, entryTable, rowTable } from '@luodi/platform/commands';
import { emptyStartObligation, evolveStartObligation, type StartObligation } from './domain/start-obligation';
import { startObligationDeadlines } from './domain/start-obligation.deadlines';
import type { StartObligationEvent } from './domain/start-obligation.events';
import { publishStartObligation } from './publishing/start-obligation.publisher';
import { ObligationJournalRow, obligationJournalEntry } from './rows/obligation-journal.row';
import { StartObligationRow, startObligationRows } from './rows/start-obligation.row';

/** One stream per project, `derivedId(projectId, 'start-obligation')`. */
export const startObligation = defineAggregate<StartObligation, StartObligationEvent>({
  type: 'start-obligation',
  schema: 2,
  initial: emptyStartObligation,
  evolve: evolveStartObligation,
  rows: [rowTable(StartObligationRow, startObligationRows)],
  entries: [entryTable(ObligationJournalRow, obligationJournalEntry)],
  deadlines: startObligationDeadlines,
  publish: publishStartObligation,
});
