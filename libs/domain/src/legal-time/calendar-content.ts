import type { DomainError } from '../kernel/domain-error';
import type { LegalDay } from '../kernel/instant';
import { dayNumber, isLegalDay, weekdayOfNumber, yearOf } from './legal-day';

/** The notice of 国务院办公厅 that a year's table comes from. */
export interface CalendarNotice {
  readonly name: string;
  readonly number: string;
  /** Date of issue. */
  readonly issued: LegalDay;
  readonly url?: string;
}

/** A named run of days off, both ends included. */
export interface Holiday {
  readonly name: string;
  readonly from: LegalDay;
  readonly to: LegalDay;
}

/** One published year: days off and make-up workdays (调休). Weekends that are not listed are rest days. */
export interface CalendarYear {
  readonly off: readonly LegalDay[];
  readonly makeup_workdays: readonly LegalDay[];
  readonly notice?: CalendarNotice;
  readonly holidays?: readonly Holiday[];
}

/**
 * The content of a calendar policy: published years by number, and the working hours of the organisation (CLK-04).
 * Without hours the working period of a day is the whole day.
 */
export interface CalendarContent {
  readonly years: Readonly<Record<string, CalendarYear>>;
  readonly working_hours?: { readonly from: string; readonly to: string };
}

const FIRST_YEAR = 1949;
const LAST_YEAR = 2199;

const fault = (code: string, path: string, day?: string): DomainError => ({
  code,
  path,
  ...(day && { facts: { day } }),
});

const listFaults = (name: string, days: readonly string[]): DomainError[] =>
  days.flatMap((day, index) => {
    const path = `${name}.${index}`;
    if (!isLegalDay(day)) return [fault('CALENDAR.NOT_A_DAY', path, day)];
    if (days.indexOf(day) !== index) return [fault('CALENDAR.DAY_TWICE', path, day)];
    return [];
  });

/**
 * Every fault of a year's table, before it may be published (regulation 1.4: loading a year without a release).
 * A day of the year before is allowed: a notice may begin on 31 December.
 */
export function calendarYearFaults(year: number, table: CalendarYear): readonly DomainError[] {
  const faults = [...listFaults('off', table.off), ...listFaults('makeup_workdays', table.makeup_workdays)];
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
    faults.push(fault('CALENDAR.YEAR_OUT_OF_RANGE', 'year'));
  if (table.off.length === 0) faults.push(fault('CALENDAR.NO_DAYS_OFF', 'off'));
  const off = new Set(table.off);
  table.makeup_workdays.forEach((day, index) => {
    if (!isLegalDay(day)) return;
    if (off.has(day)) faults.push(fault('CALENDAR.OFF_AND_MAKEUP', `makeup_workdays.${index}`, day));
    if (weekdayOfNumber(dayNumber(day)) <= 5)
      faults.push(fault('CALENDAR.MAKEUP_ON_WEEKDAY', `makeup_workdays.${index}`, day));
  });
  for (const [name, days] of [
    ['off', table.off],
    ['makeup_workdays', table.makeup_workdays],
  ] as const) {
    days.forEach((day, index) => {
      if (isLegalDay(day) && yearOf(day) !== year && yearOf(day) !== year - 1)
        faults.push(fault('CALENDAR.OTHER_YEAR', `${name}.${index}`, day));
    });
  }
  return faults;
}
