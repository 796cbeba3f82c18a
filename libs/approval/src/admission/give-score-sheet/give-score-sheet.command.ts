import { fields, ScoreSheetBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { admissionCase } from '../admission-case.aggregate';
import { admissionOf, meetingRules } from '../admission-case.target';
import { giveScoreSheet } from '../domain/give-score-sheet';

export const giveScoreSheetCommand = defineCommand({
  name: 'approval.give-score-sheet',
  aggregate: admissionCase,
  schema: ScoreSheetBody.omit({ expectedVersion: true }).extend({ projectId: fields.id }),
  target: admissionOf,
  policies: meetingRules,
  decide: giveScoreSheet,
  answer: (state) => (state.status === 'NONE' ? {} : { sheets: state.sheets.length, quorum: state.quorum }),
});
