import { dayOf, Ok, type Decision, type Given, type Instant } from '@luodi/domain';
import { openDayOf } from './mark-answer-overdue';
import { termEnd, workdaysAfter, type DayDue, type TermEnd, type WarningPolicies } from './rectification-term';
import type { Warning } from './warning';
import type { DaysRecomputed } from './warning.events';

type Calendar = WarningPolicies['calendar'];

/** A new day replaces a provisional one when it differs or is firm now; never one that is over already. */
const replaces = (
  old: { on: string; provisional: boolean },
  again: { on: string; provisional: boolean },
  today: string,
): boolean => old.provisional && old.on >= today && again.on >= today && (again.on !== old.on || !again.provisional);

function termAgain(
  { term, deliveredOn, rectifyDays, extendedDays, closedOn }: Warning,
  calendar: Calendar,
  today: string,
): TermEnd | undefined {
  if (!term || deliveredOn === undefined || rectifyDays === undefined || closedOn !== undefined) return undefined;
  const again = termEnd(deliveredOn, rectifyDays + extendedDays, calendar);
  return replaces({ on: term.rectifyBy, ...term }, { on: again.rectifyBy, ...again }, today) ? again : undefined;
}

function dayAgain(due: DayDue | undefined, calendar: Calendar, today: string): DayDue | undefined {
  if (!due) return undefined;
  const again = workdaysAfter(due.from, due.workdays, calendar);
  return replaces(due, again, today) ? again : undefined;
}

/** The open provisional days of a warning by a calendar, where it changes them; what the preview shows and the command does. */
export function daysAgain(warning: Warning, calendar: Calendar, now: Instant): Omit<DaysRecomputed, 'type' | 'by'> {
  const today = dayOf(now);
  const term = termAgain(warning, calendar, today);
  const answer = dayAgain(openDayOf(warning, 'OBJECTION_ANSWER'), calendar, today);
  const review = dayAgain(openDayOf(warning, 'REVIEW'), calendar, today);
  return { ...(term && { term, from: warning.term?.rectifyBy }), ...(answer && { answer }), ...(review && { review }) };
}

/**
 * A calendar was published: open provisional days are counted again, old and new day stay on record; documents issued
 * under acknowledgement are not changed (regulation 1.5, 6). Nothing to change: nothing happens.
 */
export function recomputeDays(
  warning: Warning,
  { by }: Given<{ readonly warningId: string }>,
  { calendar }: Pick<WarningPolicies, 'calendar'>,
  now: Instant,
): Decision<DaysRecomputed> {
  const again = daysAgain(warning, calendar, now);
  return Ok(Object.keys(again).length === 0 ? [] : [{ type: 'DaysRecomputed', ...again, by }]);
}
