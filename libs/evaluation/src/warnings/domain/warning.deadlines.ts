import { endOfDay, type Instant } from '@luodi/domain';
import { openDayOf } from './mark-answer-overdue';
import type { Warning } from './warning';

/** Kinds of timers a warning has. */
export const UNOPENED = 'warning-unopened';
export const RECTIFICATION = 'rectification';
export const ANSWER_DUE = 'answer-due';

interface Wanted {
  readonly key: string;
  readonly kind: string;
  readonly dueAt: Instant;
}

/**
 * What must fire when: the end of the third workday unopened (13.1), the end of the rectification term (S091), and the
 * office's own days to answer an objection and to review a report (13.4, 13.6). A report or an objection in between
 * changes neither of the first two.
 */
export const warningDeadlines = (warning: Warning): readonly Wanted[] => [
  ...firmDeadlines(warning),
  ...officeDeadlines(warning),
];

function firmDeadlines(warning: Warning): readonly Wanted[] {
  if (warning.status === 'ISSUED' && warning.paperFrom !== undefined && !warning.paperNeeded)
    return [{ key: UNOPENED, kind: UNOPENED, dueAt: endOfDay(warning.paperFrom) }];
  if ((warning.status === 'DELIVERED' || warning.status === 'REPORTED') && warning.term)
    return [{ key: RECTIFICATION, kind: RECTIFICATION, dueAt: endOfDay(warning.term.rectifyBy) }];
  return [];
}

const officeDeadlines = (warning: Warning): readonly Wanted[] =>
  (['OBJECTION_ANSWER', 'REVIEW'] as const).flatMap((what) => {
    const due = openDayOf(warning, what);
    return due ? [{ key: `${ANSWER_DUE}/${what}`, kind: ANSWER_DUE, dueAt: endOfDay(due.on) }] : [];
  });
