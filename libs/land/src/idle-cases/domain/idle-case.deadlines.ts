import { endOfDay, type Instant } from '@luodi/domain';
import type { IdleCase } from './idle-case';

export const IDLE_STEP = 'idle-step';

/** Steps whose last day is somebody's: the bureau's check, the payment of the fee. The others only open the next step. */
const WATCHED = ['INVESTIGATE', 'PAY'];

/** The end of the last day of a watched step. */
export const idleCaseDeadlines = ({
  due,
  overdue,
  closedOn,
}: IdleCase): readonly { key: string; kind: string; dueAt: Instant }[] =>
  due && !overdue && closedOn === undefined && WATCHED.includes(due.for)
    ? [{ key: `${IDLE_STEP}/${due.for}`, kind: IDLE_STEP, dueAt: endOfDay(due.on) }]
    : [];
