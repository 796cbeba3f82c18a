import {
  computeDeadline,
  reminderOf,
  workCalendar,
  type CalendarContent,
  type DeadlineInput,
  type LegalDay,
} from '@luodi/domain';
import type { ClockDates } from './approval-case.events';
import type { Calendar, Limit } from './case-rules';

/** A special procedure of one item, by dates: both end days are covered (CLK-09). `to` absent: it is open. */
export interface Pause {
  readonly kind: string;
  readonly from: LegalDay;
  readonly to?: LegalDay;
  readonly expectedUntil?: LegalDay;
  readonly noticeNumber: string;
}

/** Names a pause where a derivation points to it (CLK-15). */
export const pauseId = ({ kind, from }: Pick<Pause, 'kind' | 'from'>): string => `${kind}/${from}`;

/** The facts of an item's clock (CLK-01); every date follows from them. */
export interface ClockFacts {
  readonly acceptedOn: LegalDay;
  readonly limit: Limit;
  /** Amount of the approved extension, in the unit of the limit (行政许可法 42). */
  readonly extended?: number | undefined;
  readonly pauses: readonly Pause[];
}

/** The input of legal time for the facts of an item; `clause` goes with the term where it is shown. */
export function clockInput(facts: ClockFacts, calendar: CalendarContent, clause = ''): DeadlineInput {
  const { acceptedOn, limit, extended, pauses } = facts;
  return {
    start: acceptedOn,
    term: { ...limit, clause },
    exclusions: pauses.map((pause) => ({
      form: 'DATES',
      id: pauseId(pause),
      kind: pause.kind,
      from: pause.from,
      to: pause.to ?? null,
    })),
    extensions: extended === undefined ? [] : [{ amount: extended }],
    calendar: workCalendar(calendar),
  };
}

/**
 * Computes due day and yellow day of a clock that runs, by a whole derivation (CLK-10: never "old due + duration").
 * @throws Error for a clock that stands still: it has no due day, and none is invented (regulation 1.3)
 */
export function clockDates(facts: ClockFacts, calendar: Calendar): ClockDates {
  const input = clockInput(facts, calendar.content);
  const { due, missingYears } = computeDeadline(input);
  const { day, instant } = reminderOf(input);
  if (due === null || day === null || instant === null) throw new Error('a stopped clock has no due day');
  return { dueOn: due, warnOn: day, warnAt: instant, missingYears, calendar: calendar.version };
}
