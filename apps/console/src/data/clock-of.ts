import type { Clock, ClockDayKind, LightName } from '@luodi/console-ui';
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

type AnsweredClock = Task['clock'];

const KINDS: Readonly<Record<AnsweredClock['days'][number]['kind'], ClockDayKind>> = {
  START: 'start',
  COUNT: 'count',
  REST: 'rest',
  HOLIDAY: 'holiday',
  PAUSE: 'pause',
  EXPECTED: 'expected',
  OVER: 'over',
  RESERVE: 'reserve',
};

/**
 * The clock of an item as the server read it today, with late days, reserve and expected end; nothing is counted here
 * that the server did not count. Its sources come with the derivation.
 */
export function clockOf({ clock }: { readonly clock: AnsweredClock }, derived?: ItemClock): Clock {
  return {
    light: lightOf(clock.light),
    unit: clock.unit === 'WORKDAY' ? 'workday' : 'calendar-day',
    today: clock.today,
    budget: clock.budget,
    used: clock.used,
    remaining: clock.remaining,
    dueOn: clock.promisedDueOn,
    legalDueOn: clock.legalDueOn === clock.promisedDueOn ? null : clock.legalDueOn,
    legalRemaining: clock.legalRemaining,
    expectedOn: clock.expectedEndOn,
    extension: clock.extensionDays,
    ...(clock.endedOn !== null && { endedOn: clock.endedOn }),
    days: clock.days.map(({ kind, day, n, makeup, holiday, unpublished }) => ({
      day,
      kind: KINDS[kind],
      n,
      ...(makeup && { makeup }),
      ...(holiday !== undefined && { holiday }),
      ...(unpublished && { unpublished }),
    })),
    ...(derived && { sources: [derived.calendar.source, derived.limit.clause] }),
  };
}
