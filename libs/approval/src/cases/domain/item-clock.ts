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

/** A special procedure of one item, or a correction that stops its clock, by dates: both end days are covered (CLK-09). `to` absent: it is open. */
export interface Pause {
  readonly kind: string;
  readonly from: LegalDay;
  readonly to?: LegalDay;
  readonly expectedUntil?: LegalDay;
  readonly expectedWorkdays?: number;
  /** Not empty: the expected day is provisional (暂定). */
  readonly missingYears?: readonly number[];
  /** It lasts longer than the applicant was told (GOV-03). */
  readonly overran?: true;
  readonly noticeNumber: string;
}

/** A pause by its dates. */
type PausedDays = Pick<Pause, 'from' | 'to'>;

/**
 * Whether a clock stands still: a pause is open that began before the due day had passed. One that began later has no
 * effect (regulation 1.3): what is late stays late.
 */
export const standsStill = (item: { readonly pauses: readonly PausedDays[]; readonly dueOn: LegalDay }): boolean =>
  item.pauses.some(({ from, to }) => to === undefined && from <= item.dueOn);

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
