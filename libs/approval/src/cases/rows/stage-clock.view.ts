import { earlierOf, LICENCE_TERMS, type CalendarContent, type LegalDay } from '@luodi/domain';
import { isOpen } from '../domain/approval-case.status';
import { stageInput } from '../domain/stage-clock';
import type { StoredItem } from './stored-item';
import { clockAnswer, type ClockAnswer } from './clock.view';

/** The facts of a stage's clock. */
export interface StageClockRow {
  readonly accepted_on: string;
  readonly ended_on: string | null;
}

/** The pause that ends first is the one after which a stage that stands still goes on. */
function firstToEnd(items: readonly StoredItem[]): StoredItem['pauses'][number] | undefined {
  const open = items.filter(({ status }) => isOpen(status)).flatMap(({ pauses }) => pauses.filter(({ to }) => !to));
  const ends = open.flatMap(({ expectedUntil }) => (expectedUntil === undefined ? [] : [expectedUntil]));
  const [first, ...others] = ends;
  const end = first === undefined ? undefined : others.reduce(earlierOf, first);
  return open.find(({ expectedUntil }) => expectedUntil === end) ?? open[0];
}

/**
 * The clock of a stage on a day (PAR-3). Its statutory term is the joint limit of 45 workdays (行政许可法 42(2)).
 * @param limitWorkdays  of the stage in its pinned procedure
 */
export function stageClockView(
  run: StageClockRow,
  rows: readonly StoredItem[],
  limitWorkdays: number,
  view: { readonly calendar: CalendarContent; readonly light: ClockAnswer['light']; readonly today: LegalDay },
): ClockAnswer {
  const { light, today, calendar } = view;
  const items = rows.map(({ pauses, ended_on }) => ({ pauses, endedOn: ended_on ?? undefined }));
  return clockAnswer({
    clock: stageInput({ acceptedOn: run.accepted_on, items }, limitWorkdays, calendar),
    statutoryAmount: LICENCE_TERMS.joint.amount,
    extension: 0,
    light,
    today,
    endedOn: run.ended_on ?? undefined,
    open: firstToEnd(rows),
  });
}
