import type { CalendarContent, LegalDay } from '@luodi/domain';
import { isOpen } from '../domain/approval-case.status';
import { clockInput } from '../domain/item-clock';
import { itemLight } from '../domain/item-light';
import { litItem, type StoredItem } from './stored-item';
import { clockAnswer, type ClockAnswer } from './clock.view';

/** The published entry of an item as its clock depends on it. */
export interface ClockRule {
  readonly clause: string;
  readonly statutory?: { readonly amount: number } | undefined;
}

/** The clock of a stored item on a day: promise, statutory reserve and pauses, from the versions it is pinned to. */
export function itemClockView(
  row: StoredItem,
  rule: ClockRule | undefined,
  calendar: CalendarContent,
  today: LegalDay,
): ClockAnswer {
  const item = litItem(row);
  return clockAnswer({
    clock: clockInput(item, calendar, rule?.clause),
    statutoryAmount: rule?.statutory?.amount,
    extension: row.extended ?? 0,
    light: itemLight(item, today),
    today,
    endedOn: isOpen(row.status) ? undefined : (row.ended_on ?? today),
    open: row.pauses.find(({ to }) => to === undefined),
  });
}
