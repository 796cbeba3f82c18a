import {
  addDays,
  computeDeadline,
  laterOf,
  earlierOf,
  workCalendar,
  workdays,
  type Deadline,
  type DeadlineInput,
  type Exclusion,
  type LegalDay,
} from '@luodi/domain';
import type { Calendar } from './case-rules';

/** 联合、集中办理: 45 workdays at most, whatever the stage promises (行政许可法 42(2); 3.3). */
const JOINT_LIMIT = 45;

/** The dates of a stage's clock with the calendar version they were computed from. */
export interface StageClock {
  readonly dueOn: LegalDay;
  readonly missingYears: readonly number[];
  readonly calendar: number;
}

/** What the stage's clock depends on: when its items ran. */
export interface StageClockFacts {
  readonly acceptedOn: LegalDay;
  readonly items: readonly {
    readonly pauses: readonly { readonly from: LegalDay; readonly to?: LegalDay }[];
    readonly endedOn?: LegalDay | undefined;
  }[];
}

/** Closed interval of days; `to` null: open. */
interface Days {
  readonly from: LegalDay;
  readonly to: LegalDay | null;
}

function common(a: Days, b: Days): Days[] {
  const from = laterOf(a.from, b.from);
  const to = a.to === null ? b.to : b.to === null ? a.to : earlierOf(a.to, b.to);
  return to === null || from <= to ? [{ from, to }] : [];
}

/** Days on which an item does not run: its pauses, both ends covered, and what lies after its end. */
const idleDays = ({ pauses, endedOn }: StageClockFacts['items'][number]): Days[] => [
  ...pauses.map(({ from, to }) => ({ from, to: to ?? null })),
  ...(endedOn === undefined ? [] : [{ from: addDays(endedOn, 1), to: null }]),
];

/**
 * Days that the clock of a stage does not count: those on which none of its items runs (PAR-3). One that runs is enough
 * for a day to count.
 */
export function stagePauses({ items }: Pick<StageClockFacts, 'items'>): readonly Exclusion[] {
  const [first, ...others] = items.map(idleDays);
  const idle = others.reduce(
    (shared, days) => shared.flatMap((one) => days.flatMap((other) => common(one, other))),
    first ?? [],
  );
  return idle.map(({ from, to }) => ({ form: 'DATES', kind: 'ALL_ITEMS_PAUSED', from, to }));
}

/** The input of legal time for the facts of a stage. */
export const stageInput = (
  facts: StageClockFacts,
  limitWorkdays: number,
  calendar: Calendar['content'],
): DeadlineInput => ({
  start: facts.acceptedOn,
  term: workdays(Math.min(limitWorkdays, JOINT_LIMIT), '行政许可法第四十二条第二款'),
  exclusions: stagePauses(facts),
  calendar: workCalendar(calendar),
});

/** The clock of a stage from its facts; its due day is null while it stands still. */
export const stageDeadline = (facts: StageClockFacts, limitWorkdays: number, calendar: Calendar): Deadline =>
  computeDeadline(stageInput(facts, limitWorkdays, calendar.content));

/** The dates of a stage that runs; `undefined` while it stands still. */
export function stageClock(facts: StageClockFacts, limitWorkdays: number, calendar: Calendar): StageClock | undefined {
  const { due, missingYears } = stageDeadline(facts, limitWorkdays, calendar);
  return due === null ? undefined : { dueOn: due, missingYears, calendar: calendar.version };
}
