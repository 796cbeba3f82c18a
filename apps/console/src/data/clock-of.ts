import type { Clock, ClockDay, LightName } from '@luodi/console-ui';
import type { ItemClock, Task } from './queries';

const LIGHTS: Readonly<Record<Task['light'], LightName>> = {
  GREEN: 'green',
  YELLOW: 'yellow',
  RED: 'red',
  GREY: 'paused',
  PROVISIONAL: 'provisional',
  NONE: 'done',
};

/** The server's light by the name that components know. */
export const lightOf = (light: Task['light']): LightName => LIGHTS[light];

/**
 * The clock of an open item from its row and, when it has arrived, its derivation. Numbers come from the row, days from
 * the derivation; nothing is counted here that the server did not count.
 */
export function clockOf(
  row: Pick<Task, 'light' | 'remaining' | 'dueOn'>,
  derived: ItemClock | undefined,
  today: string,
): Clock {
  const days = derived?.days.map(dayOf) ?? [];
  const used = days.findLast(({ kind, day }) => kind === 'count' && day <= today)?.n ?? 0;
  return {
    light: lightOf(row.light),
    unit: derived?.limit.unit === 'CALENDAR_DAY' ? 'calendar-day' : 'workday',
    today,
    budget: (derived?.limit.amount ?? 0) + (derived?.limit.extension ?? 0),
    used,
    remaining: row.remaining,
    dueOn: row.dueOn,
    extension: derived?.limit.extension ?? 0,
    days,
    ...(derived && { sources: [derived.calendar.source, derived.limit.clause] }),
  };
}

function dayOf({ day, counted, count, why, holiday }: ItemClock['days'][number]): ClockDay {
  const base = { day, n: counted ? count : 0, ...(holiday !== undefined && { holiday }) };
  if (why === 'START_DAY') return { ...base, kind: 'start' };
  if (why === 'PAUSED') return { ...base, kind: 'pause' };
  if (why === 'HOLIDAY') return { ...base, kind: 'holiday' };
  if (counted) return { ...base, kind: 'count', ...(why === 'MAKEUP_WORKDAY' && { makeup: true }) };
  return { ...base, kind: 'rest' };
}
