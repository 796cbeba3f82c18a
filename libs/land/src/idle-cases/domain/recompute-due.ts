import { endOfDay, Ok, type Decision, type Given, type Instant } from '@luodi/domain';
import type { IdleCase } from './idle-case';
import { feeDaysOf } from './decide-fee';
import { dueOf, type CalendarRules } from './idle-case.due';
import type { DueRecomputed } from './idle-case.events';

/**
 * A calendar was published: a provisional day that is still open is counted again, with old and new day on record; what
 * has ended already stays (regulation 1.5, 6). Nothing provisional: nothing happens.
 */
export function recomputeDue(
  { due, fee, closedOn }: IdleCase,
  { by }: Given<{ readonly caseId: string }>,
  rules: CalendarRules,
  now: Instant,
): Decision<DueRecomputed> {
  if (!due?.provisional || closedOn !== undefined || now >= endOfDay(due.on)) return Ok([]);
  const { due: again, ...remedies } =
    due.for === 'PAY' && fee ? feeDaysOf(fee.servedOn, rules) : { due: dueOf(due.for, due.from, rules) };
  const same = again.on === due.on && again.missingYears.length === due.missingYears.length;
  return Ok(same ? [] : [{ type: 'DueRecomputed', from: due.on, due: again, ...remedies, by }]);
}
