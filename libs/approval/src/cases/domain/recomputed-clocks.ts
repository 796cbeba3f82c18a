import { addWorkdays, computeDeadline, LICENCE_TERMS, workCalendar, type LegalDay } from '@luodi/domain';
import type { Application } from './application';
import type { ClockDates } from './approval-case.events';
import { isOpen } from './approval-case.status';
import type { Calendar } from './case-rules';
import { clockDates, standsStill, type ClockFacts, type Pause } from './item-clock';
import { stageClock, type StageClock } from './stage-clock';

/** An item as its dates depend on it: the same facts stand in the state and in the row (CLK-01). */
export interface DatedItem extends Omit<ClockFacts, 'acceptedOn'> {
  readonly itemCode: string;
  readonly departmentId: string;
  readonly status: number;
  readonly acceptedOn?: LegalDay | undefined;
  readonly dueOn: LegalDay;
  readonly warnOn: LegalDay;
  readonly missingYears?: readonly number[] | undefined;
  readonly endedOn?: LegalDay | undefined;
}

/** A running stage with its open items. */
export interface DatedStage {
  readonly acceptedOn: LegalDay;
  readonly dueOn: LegalDay;
  readonly missingYears: readonly number[];
  readonly items: readonly DatedItem[];
}

export interface RecomputedItem extends ClockDates {
  readonly itemCode: string;
  readonly departmentId: string;
  readonly before: LegalDay;
}

/** The day until which a special procedure is expected to last. */
export interface RecomputedProcedure {
  readonly itemCode: string;
  readonly before: LegalDay;
  readonly expectedUntil: LegalDay;
  readonly missingYears: readonly number[];
}

/** Every date of a stage that another calendar gives differently, or gives firmly where it was provisional. */
export interface RecomputedClocks {
  readonly items: readonly RecomputedItem[];
  readonly procedures: readonly RecomputedProcedure[];
  readonly stageClock?: StageClock;
}

const same = (a: readonly number[], b: readonly number[]): boolean => a.join() === b.join();

function recomputedItem(item: DatedItem, acceptedOn: LegalDay, calendar: Calendar): RecomputedItem[] {
  if (!isOpen(item.status) || standsStill(item)) return [];
  const dates = clockDates({ ...item, acceptedOn: item.acceptedOn ?? acceptedOn }, calendar);
  const unchanged =
    dates.dueOn === item.dueOn && dates.warnOn === item.warnOn && same(dates.missingYears, item.missingYears ?? []);
  const { itemCode, departmentId, dueOn: before } = item;
  return unchanged ? [] : [{ itemCode, departmentId, before, ...dates }];
}

function recomputedProcedure(itemCode: string, pause: Pause, calendar: Calendar): RecomputedProcedure[] {
  const { from, to, expectedUntil: before, expectedWorkdays, missingYears: old = [] } = pause;
  if (to !== undefined || before === undefined || expectedWorkdays === undefined) return [];
  const { day: expectedUntil, missingYears } = addWorkdays(workCalendar(calendar.content), from, expectedWorkdays);
  if (expectedUntil === before && same(missingYears, old)) return [];
  return [{ itemCode, before, expectedUntil, missingYears }];
}

/**
 * What another calendar makes of a running stage (regulation 1.5, CLK-05): each open item and the stage are derived anew
 * from their facts. A clock that stands still is derived when it goes on.
 * @param limitWorkdays  of the stage in its pinned procedure; `undefined` leaves the stage's clock alone
 */
export function recomputedClocks(
  stage: DatedStage,
  limitWorkdays: number | undefined,
  calendar: Calendar,
): RecomputedClocks {
  const { items, acceptedOn } = stage;
  const clock = limitWorkdays === undefined ? undefined : stageClock({ acceptedOn, items }, limitWorkdays, calendar);
  const moved = clock && (clock.dueOn !== stage.dueOn || !same(clock.missingYears, stage.missingYears));
  return {
    items: items.flatMap((item) => recomputedItem(item, acceptedOn, calendar)),
    procedures: items
      .filter(({ status }) => isOpen(status))
      .flatMap(({ itemCode, pauses }) => pauses.flatMap((pause) => recomputedProcedure(itemCode, pause, calendar))),
    ...(moved && { stageClock: clock }),
  };
}

/** The last day of the one notice as another calendar gives it; `undefined`: as before, or the notice was given. */
export function recomputedNotice(
  {
    status,
    receivedOn,
    noticeBy: before,
    missingYears: old,
  }: Pick<Application, 'status' | 'receivedOn' | 'noticeBy' | 'missingYears'>,
  calendar: Calendar,
): { readonly before: LegalDay; readonly noticeBy: LegalDay; readonly missingYears: readonly number[] } | undefined {
  if (status !== 1) return undefined;
  const input = { start: receivedOn, term: LICENCE_TERMS.correctionNotice, calendar: workCalendar(calendar.content) };
  const { due, missingYears } = computeDeadline(input);
  if (due === null || (due === before && same(missingYears, old))) return undefined;
  return { before, noticeBy: due, missingYears };
}
