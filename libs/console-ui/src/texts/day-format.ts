import type { Say, UiLanguage } from './say';

/** Writes a legal day (`YYYY-MM-DD`) that the server gave; it never finds one (CLK-01). */
export interface DayFormat {
  /** `10-13` */
  readonly bare: (day: string) => string;
  /** `10-13 周二` · `10-13 Tue` */
  readonly short: (day: string) => string;
  /** `10 月 13 日` · `13 Oct` */
  readonly sentence: (day: string) => string;
  /** `周二` · `Tue` */
  readonly weekday: (day: string) => string;
  /** `13` */
  readonly ofMonth: (day: string) => string;
  /** `10 月` · `Oct` */
  readonly month: (day: string) => string;
  /** `14:26:08` in the legal time zone. */
  readonly time: (instant: string) => string;
  /** `2026-10-13 14:26` in the legal time zone. */
  readonly moment: (instant: string) => string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const ZONE = 'Asia/Shanghai';
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, timeStyle: 'medium' });
const moment = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });

/** 0 = Sunday. The weekday is a property of the day's name, not a count of days. */
export const weekdayIndex = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Days written for readers of one language. */
export function dayFormat(language: UiLanguage, say: Say): DayFormat {
  const parts = (day: string) => {
    const [y = '', m = '', d = ''] = day.split('-');
    return { y, m: Number(m), d: Number(d), mon: MONTHS[Number(m) - 1] ?? m };
  };
  const bare = (day: string): string => day.slice(5);
  const weekday = (day: string): string => say('weekdaysLong').split(',')[weekdayIndex(day)] ?? '';
  return {
    bare,
    weekday,
    short: (day) => `${bare(day)} ${weekday(day)}`,
    sentence: (day) => say('monthDay', parts(day)),
    ofMonth: (day) => String(parts(day).d),
    month: (day) => say('month', parts(day)),
    time: (instant) => clock.format(new Date(instant)),
    moment: (instant) => moment.format(new Date(instant)),
  };
}
