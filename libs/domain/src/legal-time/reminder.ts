import type { Instant, LegalDay } from '../kernel/instant';
import { computeDeadline, totalDays, type DeadlineInput } from './deadline';
import { addDays, startOfDay } from './legal-day';
import { FIRM, type Provisionality } from './missing-years';

/** Default of `reminder.yellow`: 90 percent of the limit. */
export const YELLOW_PERCENT = 90;

/** When a clock turns yellow; null while the clock stands still before that day. */
export interface Reminder extends Provisionality {
  readonly day: LegalDay | null;
  /** The end (24:00) of that counted day; the start of the day of acceptance when the limit is too short to warn later. */
  readonly instant: Instant | null;
  /** The first day on which the clock is yellow. */
  readonly yellowFrom: LegalDay | null;
  /** How many counted days lie before the reminder. */
  readonly countedDays: number;
}

/**
 * Yellow comes at the end of counted day ⌊0.9 × L⌋, in integer arithmetic: 20 → 2 days left, 5 → 1, 1 → on acceptance.
 * Source: requirements 2.6. Terms of months and years are measured in calendar days.
 */
export function reminderOf(input: DeadlineInput, percent = YELLOW_PERCENT): Reminder {
  const countedDays = Math.floor((totalDays(input) * percent) / 100);
  if (countedDays === 0) {
    const { start } = input;
    return { day: start, instant: startOfDay(start), yellowFrom: start, countedDays, ...FIRM };
  }
  const unit = input.term.unit === 'WORKING_DAY' ? 'WORKING_DAY' : 'CALENDAR_DAY';
  const term = { amount: countedDays, unit, roll: 'NONE', clause: input.term.clause } as const;
  const { due, dueInstant, provisional, missingYears } = computeDeadline({ ...input, term, extensions: [] });
  const yellowFrom = due && addDays(due, 1);
  return { day: due, instant: dueInstant, yellowFrom, countedDays, provisional, missingYears };
}
