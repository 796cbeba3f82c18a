import { dayNumber, readClock, type ClockReading, type DeadlineInput, type LegalDay } from '@luodi/domain';
import type { getStageClockRoute, RouteAnswer } from '@luodi/contracts';
import type { Pause } from '../domain/item-clock';

/** A clock as every screen draws it. */
export type ClockAnswer = RouteAnswer<typeof getStageClockRoute>['clock'];

/** What a clock needs besides its facts to be shown on a day. */
export interface ClockContext {
  readonly clock: DeadlineInput;
  readonly statutoryAmount?: number | undefined;
  readonly extension: number;
  readonly light: ClockAnswer['light'];
  readonly today: LegalDay;
  readonly endedOn?: LegalDay | undefined;
  /** The pause that is open. */
  readonly open?: Pick<Pause, 'kind' | 'from' | 'expectedUntil'> | undefined;
}

const UNITS = { WORKING_DAY: 'WORKDAY', CALENDAR_DAY: 'CALENDAR_DAY', MONTH: 'MONTH', YEAR: 'YEAR' } as const;

type DayAnswer = ClockAnswer['days'][number];

/** The kind in the id of a pause (`pauseId`); a pause without an id is named by its kind. */
const kindOf = (pause: string): DayAnswer['pause'] => pause.split('/')[0] as DayAnswer['pause'];

const dayAnswers = (days: ClockReading['days']): DayAnswer[] =>
  days.map(({ pauses, ...day }) => ({ ...day, ...(pauses?.[0] !== undefined && { pause: kindOf(pauses[0]) }) }));

const pausedDays = ({ days }: ClockReading, from: LegalDay): number =>
  days.filter(({ day, kind }) => kind === 'PAUSE' && dayNumber(day) >= dayNumber(from)).length;

/** Reads a clock on a day and says it in the words of the contract (CLK-12, CLK-15). */
export function clockAnswer({ light, extension, open, ...question }: ClockContext): ClockAnswer {
  const { clock, today, endedOn } = question;
  const read = readClock({ ...question, expectedEnd: open?.expectedUntil });
  const standing = read.stopped && endedOn === undefined ? open : undefined;
  return {
    unit: UNITS[clock.term.unit],
    today,
    budget: read.budget,
    extensionDays: extension,
    used: read.used,
    remaining: read.remaining,
    startedOn: clock.start,
    promisedDueOn: read.dueOn,
    legalDueOn: read.legalDueOn,
    legalRemaining: read.legalRemaining,
    legalProvisional: read.legalProvisional,
    expectedEndOn: read.expectedEndOn,
    pauseKind: standing ? (standing.kind as ClockAnswer['pauseKind']) : null,
    pauseDay: standing ? pausedDays(read, standing.from) : null,
    endedOn: endedOn ?? null,
    light,
    provisional: read.provisional,
    missingYears: [...read.missingYears],
    days: dayAnswers(read.days),
  };
}
