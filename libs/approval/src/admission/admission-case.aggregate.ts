import { defineAggregate, rowTable } from '@luodi/platform/commands';
import { evolve, initial, type AdmissionCase } from './domain/admission-case';
import { admissionDeadlines } from './domain/admission-case.deadlines';
import type { AdmissionCaseEvent } from './domain/admission-case.events';
import { toPublicEvents } from './publishing/admission-event.publisher';
import { AdmissionCaseRow, admissionCaseRows } from './rows/admission-case.row';
import { ScoreSheetRow, scoreSheetRows } from './rows/score-sheet.row';

/** The admission review of a project (准入评审): one stream per project. */
export const admissionCase = defineAggregate<AdmissionCase, AdmissionCaseEvent>({
  type: 'admission-case',
  initial,
  evolve,
  rows: [rowTable(AdmissionCaseRow, admissionCaseRows), rowTable(ScoreSheetRow, scoreSheetRows)],
  deadlines: admissionDeadlines,
  publish: toPublicEvents,
});
