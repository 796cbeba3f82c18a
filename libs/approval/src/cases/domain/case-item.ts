import type { LegalDay } from '@luodi/domain';
import type {
  ClockDates,
  ItemDecided,
  OpenedItem,
  SpecialProcedureEnded,
  SpecialProcedureStarted,
} from './approval-case.events';
import { isOpen } from './approval-case.status';
import type { Limit } from './case-rules';
import type { ItemCorrectionAsked, ItemCorrectionEnded } from './correction.events';
import type { Pause } from './item-clock';
import type { RecomputedProcedure } from './recomputed-clocks';

/** One item of a stage: one department, one clock, one answer. */
export interface CaseItem extends Omit<ClockDates, 'missingYears'> {
  readonly itemCode: string;
  readonly departmentId: string;
  /** 办理状态 6–15 */
  readonly status: number;
  readonly limit: Limit;
  readonly powerCode?: string;
  readonly extended?: number;
  readonly pauses: readonly Pause[];
  /** Absent: the dates are firm. States stay small. */
  readonly missingYears?: readonly number[];
  readonly warned?: true;
  readonly overdue?: true;
  /** The one correction of the review was asked (GOV-04). */
  readonly corrected?: true;
  readonly endedOn?: LegalDay;
  /** Its acceptance, where it is not that of the stage: a pass taken over from an earlier round. */
  readonly acceptedOn?: LegalDay;
  readonly reusedFrom?: number;
}

const firmOr = (missingYears: readonly number[]): Pick<CaseItem, 'missingYears'> =>
  missingYears.length > 0 ? { missingYears } : {};

/** An item as its stage starts it. */
export const openedItem = ({ missingYears, ...item }: OpenedItem): CaseItem => ({
  ...item,
  ...firmOr(missingYears),
  status: 8,
  pauses: [],
});

/** A due day that moved is a new generation: it is warned of and expires anew (CLK-16). */
export function moved(before: CaseItem, { dueOn, warnOn, warnAt, missingYears, calendar }: ClockDates): CaseItem {
  const { missingYears: _missing, ...item } = before;
  const { warned: _warned, overdue: _overdue, ...rest } = item;
  const base = dueOn === item.dueOn ? item : rest;
  return { ...base, dueOn, warnOn, warnAt, calendar, ...firmOr(missingYears) };
}

/** An item with its answer; its clock ends. */
export const decided = (item: CaseItem, { status, on }: ItemDecided): CaseItem => ({ ...item, status, endedOn: on });

/** An item whose clock a special procedure stops. */
export function paused(item: CaseItem, event: SpecialProcedureStarted): CaseItem {
  const { kind, on, expectedUntil, expectedWorkdays, noticeNumber, expectedMissingYears: missingYears = [] } = event;
  const pause: Pause = { kind, from: on, expectedUntil, expectedWorkdays, noticeNumber, ...firmOr(missingYears) };
  return { ...item, status: 9, pauses: [...item.pauses, pause] };
}

/** The expected end of the open special procedure passed. */
export const overran = (item: CaseItem): CaseItem => ({
  ...item,
  pauses: item.pauses.map((pause) => (pause.to === undefined ? { ...pause, overran: true } : pause)),
});

/** Another calendar moved the day until which the open special procedure is expected to last; it may be told anew. */
export function expectedAnew(item: CaseItem, { expectedUntil, missingYears }: RecomputedProcedure): CaseItem {
  const pauses = item.pauses.map((pause) => {
    if (pause.to !== undefined) return pause;
    const { missingYears: _, overran: told, ...rest } = pause;
    const stillTold = told && expectedUntil === pause.expectedUntil;
    return { ...rest, expectedUntil, ...firmOr(missingYears), ...(stillTold && { overran: told }) };
  });
  return { ...item, pauses };
}

/** The end of a pause ends the expectation too. */
const closePauses = (item: CaseItem, on: LegalDay): readonly Pause[] =>
  item.pauses.map((pause) => {
    const { kind, from, noticeNumber } = pause;
    return pause.to === undefined ? { kind, from, noticeNumber, to: on } : pause;
  });

/** An item after its special procedure, with the dates derived anew. */
export const resumed = (item: CaseItem, event: SpecialProcedureEnded): CaseItem =>
  moved({ ...item, status: 10, pauses: closePauses(item, event.on) }, event);

/** An item that waits for the applicant; its clock stands still only where the published item says so. */
export function correctionAsked(item: CaseItem, event: ItemCorrectionAsked): CaseItem {
  const { on, noticeNumber } = event;
  const pauses = event.stopsClock ? [...item.pauses, { kind: 'CORRECTION', from: on, noticeNumber }] : item.pauses;
  return { ...item, status: 6, corrected: true, pauses };
}

/** An item after its correction, with the dates derived anew where they had stood still. */
export function correctionEnded(item: CaseItem, event: ItemCorrectionEnded): CaseItem {
  const ended: CaseItem = { ...item, status: 7, pauses: closePauses(item, event.on) };
  return event.clock ? moved(ended, event.clock) : ended;
}

/** Ends an item that is open; what paused it ends with it. */
export const closedItem = (item: CaseItem, status: 14 | 15, on: LegalDay): CaseItem =>
  isOpen(item.status) ? { ...item, status, endedOn: on, pauses: closePauses(item, on) } : item;
