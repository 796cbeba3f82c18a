import { defineAggregate, entryTable, rowTable } from '@luodi/platform/commands';
import { evolve, initial, type ApprovalCase } from './domain/approval-case';
import { caseDeadlines } from './domain/approval-case.deadlines';
import type { ApprovalCaseEvent } from './domain/approval-case.events';
import { toPublicEvents } from './publishing/case-event.publisher';
import { ApprovalCaseRow, approvalCaseRows } from './rows/approval-case.row';
import { ApprovalItemRow, approvalItemRows } from './rows/approval-item.row';
import { ApprovalStageRow, approvalStageRows } from './rows/approval-stage.row';
import { ApprovalApplicationRow, approvalApplicationRows } from './rows/approval-application.row';
import { JournalEntryRow, journalEntry } from './rows/journal-entry.row';

/** The approval case of a project with all of its stages: one stream per project. */
export const approvalCase = defineAggregate<ApprovalCase, ApprovalCaseEvent>({
  type: 'approval-case',
  initial,
  evolve,
  rows: [
    rowTable(ApprovalCaseRow, approvalCaseRows),
    rowTable(ApprovalStageRow, approvalStageRows),
    rowTable(ApprovalItemRow, approvalItemRows),
    rowTable(ApprovalApplicationRow, approvalApplicationRows),
  ],
  entries: [entryTable(JournalEntryRow, journalEntry)],
  deadlines: caseDeadlines,
  publish: toPublicEvents,
});
