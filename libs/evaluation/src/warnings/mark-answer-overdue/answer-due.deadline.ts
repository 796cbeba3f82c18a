import { defineDeadline } from '@luodi/platform/commands';
import { ANSWER_DUE } from '../domain/warning.deadlines';
import { markAnswerOverdueCommand } from './mark-answer-overdue.command';

/** The office's last day to answer an objection or to review a report. */
export const answerDueDeadline = defineDeadline({
  command: markAnswerOverdueCommand,
  kind: ANSWER_DUE,
  payload: ({ streamId, key }) => ({
    warningId: streamId,
    what: key.endsWith('/REVIEW') ? ('REVIEW' as const) : ('OBJECTION_ANSWER' as const),
  }),
});
