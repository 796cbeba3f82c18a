import { addDays, endOfDay, idleThresholds, startOfDay, type Instant } from '@luodi/domain';
import { isRunning, type StartObligation } from './start-obligation';

export const START_OVERDUE = 'start-overdue';
export const IDLE_1Y = 'idle-1y';
export const IDLE_2Y = 'idle-2y';
export const REMINDER = 'reminder';

/** The daily check of 22.5 runs at 00:10. */
const DAILY_CHECK_MS = 10 * 60_000;

interface Wanted {
  readonly key: string;
  readonly kind: string;
  readonly dueAt: Instant;
}

/**
 * The day after the agreed start at 00:10 (S088, 22.5); and the moments at which the first and second anniversary have
 * ended, without roll-over: a state threshold (regulation 8.2 T11). A start, an extension or a recovery moves or ends them.
 */
export function startObligationDeadlines(obligation: StartObligation): readonly Wanted[] {
  return [...startDeadlines(obligation), ...reminderDeadlines(obligation)];
}

/** Reminders of the start while it is owed by the firm, of the end of the term while the land is held (S064). */
function reminderDeadlines({ reminders, startedOn, governmentCause, closed }: StartObligation): readonly Wanted[] {
  if (closed) return [];
  const startOwed = startedOn === undefined && governmentCause === undefined;
  return reminders
    .filter(({ subject }) => subject === 'TERM_END' || startOwed)
    .map(({ subject, on }) => ({
      key: `${REMINDER}/${subject}/${on}`,
      kind: REMINDER,
      dueAt: startOfDay(on) + DAILY_CHECK_MS,
    }));
}

function startDeadlines(obligation: StartObligation): readonly Wanted[] {
  if (!isRunning(obligation)) return [];
  const { agreedStartOn, overdueFor, governmentCause, idle } = obligation;
  const { oneYearLastDay, twoYearsLastDay } = idleThresholds(agreedStartOn);
  const overdueAt = startOfDay(addDays(agreedStartOn, 1)) + DAILY_CHECK_MS;
  return [
    ...(overdueFor === agreedStartOn || governmentCause !== undefined
      ? []
      : [{ key: START_OVERDUE, kind: START_OVERDUE, dueAt: overdueAt }]),
    ...(idle ? [] : [{ key: IDLE_1Y, kind: IDLE_1Y, dueAt: endOfDay(oneYearLastDay) }]),
    ...(idle?.status === 'IDLE_2Y' ? [] : [{ key: IDLE_2Y, kind: IDLE_2Y, dueAt: endOfDay(twoYearsLastDay) }]),
  ];
}
