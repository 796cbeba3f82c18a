import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { Light, PauseKind } from './shared';

/** One calendar day of a clock as it is drawn (日刻); no screen finds a date or counts one (CLK-01). */
const ClockDayView = z.object({
  day: fields.day,
  /**
   * OVER: counted after the due day, up to today. RESERVE: counted after the promised day, up to the statutory one.
   * EXPECTED: inside an open pause, still to come.
   */
  kind: z.enum(['START', 'COUNT', 'REST', 'HOLIDAY', 'PAUSE', 'EXPECTED', 'OVER', 'RESERVE']),
  /** Running number of a counted day; of OVER, days late; 0 for a day that is not counted. */
  n: z.number().int(),
  makeup: z.literal(true).optional(),
  /** Name of the holiday. */
  holiday: z.string().optional(),
  /** Why it stands still; ALL_ITEMS_PAUSED in the clock of a stage. */
  pause: z.enum([...PauseKind.options, 'ALL_ITEMS_PAUSED']).optional(),
  /** Of a year without a published calendar. */
  unpublished: z.literal(true).optional(),
});

/** A clock on the day of asking, with every day of it (CLK-12, CLK-15). */
export const ClockView = z.object({
  /** Terms of months and years count calendar days. */
  unit: z.enum(['WORKDAY', 'CALENDAR_DAY', 'MONTH', 'YEAR']),
  today: fields.day,
  /** Counted days allowed, extension included. */
  budget: z.number().int(),
  extensionDays: z.number().int(),
  /** Number of the last counted day up to today, or up to the end. */
  used: z.number().int(),
  /** Counted days after today; negative when late; null while it stands still and when it ended. */
  remaining: z.number().int().nullable(),
  startedOn: fields.day,
  /** 承诺, the day that lights follow; null while it stands still. */
  promisedDueOn: fields.day.nullable(),
  /** 法定; null while it stands still and where the published item names no statutory term. */
  legalDueOn: fields.day.nullable(),
  legalRemaining: z.number().int().nullable(),
  /** Of the statutory day; `provisional` is of the promised one. */
  legalProvisional: z.boolean(),
  /** Of the pause that is open; null unless the clock stands still. */
  expectedEndOn: fields.day.nullable(),
  pauseKind: PauseKind.nullable(),
  /** How many days the open pause has covered up to today. */
  pauseDay: z.number().int().nullable(),
  endedOn: fields.day.nullable(),
  light: Light,
  provisional: z.boolean(),
  missingYears: z.array(z.number().int()),
  days: z.array(ClockDayView),
});
