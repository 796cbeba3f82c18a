import { addDays, lightOf, usedDays, type CalendarContent, type LegalDay } from '@luodi/domain';
import { isOpen } from './approval-case.status';
import { clockInput, standsStill, type ClockFacts } from './item-clock';

/** An item as its light depends on it. */
export interface LitItem extends ClockFacts {
  readonly status: number;
  readonly dueOn: LegalDay;
  readonly warnOn: LegalDay;
  readonly missingYears: readonly number[];
}

const LIGHTS = { green: 'GREEN', yellow: 'YELLOW', red: 'RED', paused: 'GREY', provisional: 'PROVISIONAL' } as const;

export type ItemLight = (typeof LIGHTS)[keyof typeof LIGHTS] | 'NONE';

/** The light of an item on a day: a function of its clock and the day, never stored (GOV-07). */
export function itemLight(item: LitItem, today: LegalDay): ItemLight {
  if (!isOpen(item.status)) return 'NONE';
  const stopped = standsStill(item);
  const provisional = item.missingYears.length > 0;
  // Too short a limit to warn later: yellow on acceptance (2.6); else from the end of the reminder's counted day.
  const yellowFrom = item.warnOn === item.acceptedOn ? item.acceptedOn : addDays(item.warnOn, 1);
  return LIGHTS[lightOf({ due: stopped ? null : item.dueOn, yellowFrom, stopped, provisional }, today)];
}

/** Counted days left, negative when late; null for a clock that is stopped or ended. */
export function remainingDays(item: LitItem, calendar: CalendarContent, today: LegalDay): number | null {
  if (!isOpen(item.status) || standsStill(item)) return null;
  const { remaining, over } = usedDays(clockInput(item, calendar), today);
  return remaining - over;
}
