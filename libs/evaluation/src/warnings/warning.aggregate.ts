import { defineAggregate, entryTable, rowTable } from '@luodi/platform/commands';
import { emptyWarning, evolveWarning, type Warning } from './domain/warning';
import { warningDeadlines } from './domain/warning.deadlines';
import type { WarningEvent } from './domain/warning.events';
import { publishWarning } from './publishing/warning.publisher';
import { WarningJournalRow, warningJournalEntry } from './rows/warning-journal.row';
import { WarningRow, warningRows } from './rows/warning.row';

/** One stream per project, ground and round; its id is the `warningId` that the finding names. */
export const warning = defineAggregate<Warning, WarningEvent>({
  type: 'warning',
  schema: 2,
  initial: emptyWarning,
  evolve: evolveWarning,
  rows: [rowTable(WarningRow, warningRows)],
  entries: [entryTable(WarningJournalRow, warningJournalEntry)],
  deadlines: warningDeadlines,
  publish: publishWarning,
});
