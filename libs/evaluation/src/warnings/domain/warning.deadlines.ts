import { endOfDay, type Instant } from '@luodi/domain';
import type { Warning } from './warning';

/** Kinds of timers a warning has. */
export const UNOPENED = 'warning-unopened';
export const RECTIFICATION = 'rectification';

/**
 * What must fire when: the end of the third workday unopened (13.1), and the end of the rectification term (S091). A
 * report in between changes neither.
 */
export function warningDeadlines(warning: Warning): readonly { key: string; kind: string; dueAt: Instant }[] {
  if (warning.status === 'ISSUED' && warning.paperFrom !== undefined && !warning.paperNeeded)
    return [{ key: UNOPENED, kind: UNOPENED, dueAt: endOfDay(warning.paperFrom) }];
  if ((warning.status === 'DELIVERED' || warning.status === 'REPORTED') && warning.term)
    return [{ key: RECTIFICATION, kind: RECTIFICATION, dueAt: endOfDay(warning.term.rectifyBy) }];
  return [];
}
