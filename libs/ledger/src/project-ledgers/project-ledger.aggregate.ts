import { defineAggregate, entryTable, rowTable } from '@luodi/platform/commands';
import { evolveProjectLedger, noLedger, type ProjectLedger } from './domain/project-ledger';
import { ledgerDeadlines } from './domain/project-ledger.deadlines';
import type { ProjectLedgerEvent } from './domain/project-ledger.events';
import { publishProjectLedgerEvent } from './publishing/project-ledger-event.publisher';
import { ledgerEntry, LedgerEntryRow } from './rows/ledger-entry.row';
import { LedgerExceptionRow, ledgerExceptionRows } from './rows/ledger-exception.row';
import { ledgerLeaderEntry, LedgerLeaderRow } from './rows/ledger-leader.row';
import { ProjectLedgerRow, projectLedgerRows } from './rows/project-ledger.row';
import { RateDealRow, rateDealRows } from './rows/rate-deal.row';

/** Once per project: its id comes from the project's. It begins with the project's first fact and is opened by its deal. */
export const projectLedger = defineAggregate<ProjectLedger, ProjectLedgerEvent>({
  type: 'project-ledger',
  initial: noLedger,
  evolve: evolveProjectLedger,
  rows: [
    rowTable(ProjectLedgerRow, projectLedgerRows),
    rowTable(LedgerExceptionRow, ledgerExceptionRows),
    rowTable(RateDealRow, rateDealRows),
  ],
  entries: [entryTable(LedgerEntryRow, ledgerEntry), entryTable(LedgerLeaderRow, ledgerLeaderEntry)],
  deadlines: ledgerDeadlines,
  publish: publishProjectLedgerEvent,
});
