import type { LegalDay } from '../kernel/instant';
import type { CalendarContent, CalendarNotice } from './calendar-content';
import { DAY_MS, dayFromNumber, dayNumber, firstDayNumberOf, weekdayOfNumber, yearOf } from './legal-day';
import { ExaminedGaps, type Provisionality } from './missing-years';

/** What a day is. The two UNPUBLISHED kinds belong to a year without a table: weekends only (regulation 1.5). */
export type DayKind =
  'WORKDAY' | 'MAKEUP_WORKDAY' | 'WEEKEND' | 'HOLIDAY' | 'UNPUBLISHED_WORKDAY' | 'UNPUBLISHED_WEEKEND';

/** Whether work is done on a day of this kind. */
export const isWorkKind = (kind: DayKind): boolean =>
  kind === 'WORKDAY' || kind === 'MAKEUP_WORKDAY' || kind === 'UNPUBLISHED_WORKDAY';

const isUnpublished = (kind: DayKind): boolean => kind === 'UNPUBLISHED_WORKDAY' || kind === 'UNPUBLISHED_WEEKEND';

/** The part of a day that must be covered for the day not to be consumed, in milliseconds after 00:00 (CLK-08). */
export interface WorkingPeriod {
  readonly fromMs: number;
  readonly toMs: number;
}

/** A calendar made ready for counting. Immutable; make it once per content with `workCalendar`. */
export interface WorkCalendar {
  readonly content: CalendarContent;
  /** Published years, ascending. */
  readonly years: readonly number[];
  readonly workingPeriod: WorkingPeriod;
  /** The kind of a day, by its number of days since 1970-01-01. */
  readonly kindAt: (dayNumber: number) => DayKind;
}

/** A day that was found by counting workdays. */
export interface FoundDay extends Provisionality {
  readonly day: LegalDay;
}

const WHOLE_DAY: WorkingPeriod = { fromMs: 0, toMs: DAY_MS };
const compiled = new WeakMap<CalendarContent, WorkCalendar>();

function minutesOf(time: string): number {
  const match = /^(\d{2}):(\d{2})$/.exec(time);
  if (!match) throw new RangeError(`not a time of day: ${time}`);
  return Number.parseInt(match[1] ?? '', 10) * 60 + Number.parseInt(match[2] ?? '', 10);
}

function workingPeriodOf({ working_hours: hours }: CalendarContent): WorkingPeriod {
  if (!hours) return WHOLE_DAY;
  const period = { fromMs: minutesOf(hours.from) * 60_000, toMs: minutesOf(hours.to) * 60_000 };
  if (period.fromMs >= period.toMs || period.toMs > DAY_MS) throw new RangeError('working hours end before they begin');
  return period;
}

const ordinary = (day: number): DayKind => (weekdayOfNumber(day) <= 5 ? 'WORKDAY' : 'WEEKEND');

/** One slot per day from the first to the last published year; a day of a year in between without a table stays empty. */
function tableOf(content: CalendarContent, years: readonly number[], first: number): (DayKind | undefined)[] {
  const table: (DayKind | undefined)[] = [];
  for (const year of years) {
    for (let day = firstDayNumberOf(year); day < firstDayNumberOf(year + 1); day++) table[day - first] = ordinary(day);
  }
  const published = new Set(years);
  const mark = (days: readonly LegalDay[], kind: DayKind): void => {
    for (const day of days) if (published.has(yearOf(day))) table[dayNumber(day) - first] = kind;
  };
  for (const year of years) mark(content.years[year]?.off ?? [], 'HOLIDAY');
  for (const year of years) mark(content.years[year]?.makeup_workdays ?? [], 'MAKEUP_WORKDAY');
  return table;
}

/**
 * Makes a published calendar ready for counting; the same content gives the same object again.
 * Source: regulation 1.1: a workday is a listed make-up workday, or Monday to Friday and not listed as off.
 * @throws RangeError when a listed day is no day: contents are checked on publication (`calendarYearFaults`)
 */
export function workCalendar(content: CalendarContent): WorkCalendar {
  const known = compiled.get(content);
  if (known) return known;
  const years = Object.keys(content.years)
    .map((year) => Number.parseInt(year, 10))
    .sort((a, b) => a - b);
  const first = firstDayNumberOf(years[0] ?? 1970);
  const table = tableOf(content, years, first);
  const kindAt = (day: number): DayKind =>
    table[day - first] ?? (weekdayOfNumber(day) <= 5 ? 'UNPUBLISHED_WORKDAY' : 'UNPUBLISHED_WEEKEND');
  const calendar: WorkCalendar = { content, years, workingPeriod: workingPeriodOf(content), kindAt };
  compiled.set(content, calendar);
  return calendar;
}

/** Whether a numbered day is a workday; a day of an unpublished year is noted in `gaps`. */
export function examine(calendar: WorkCalendar, day: number, gaps: ExaminedGaps): boolean {
  const kind = calendar.kindAt(day);
  if (isUnpublished(kind)) gaps.note(day);
  return isWorkKind(kind);
}

/** Whether a day is a workday, and whether that is certain. */
export function isWorkday(calendar: WorkCalendar, day: LegalDay): { readonly workday: boolean } & Provisionality {
  const gaps = new ExaminedGaps();
  const workday = examine(calendar, dayNumber(day), gaps);
  return { workday, ...gaps.result() };
}

function countFrom(calendar: WorkCalendar, from: LegalDay, n: number, step: 1 | -1): FoundDay {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`not a number of workdays: ${n}`);
  const gaps = new ExaminedGaps();
  let day = dayNumber(from);
  for (let left = n; left > 0;) {
    day += step;
    if (examine(calendar, day, gaps)) left--;
  }
  return { day: dayFromNumber(day), ...gaps.result() };
}

/** The n-th workday after a day, which is itself not counted. Source: 民法典 201; 行政许可法 82. */
export const addWorkdays = (calendar: WorkCalendar, day: LegalDay, n: number): FoundDay =>
  countFrom(calendar, day, n, 1);

/** The n-th workday before a day, which is itself not counted ("at least 7 days before": regulation 1.2). */
export const subtractWorkdays = (calendar: WorkCalendar, day: LegalDay, n: number): FoundDay =>
  countFrom(calendar, day, n, -1);

/** The day itself if it is a workday, else the next one. Source: 民法典 203. A make-up workday stops a roll. */
export function rollForward(calendar: WorkCalendar, day: LegalDay): FoundDay {
  const gaps = new ExaminedGaps();
  let number = dayNumber(day);
  while (!examine(calendar, number, gaps)) number++;
  return { day: dayFromNumber(number), ...gaps.result() };
}

/** Workdays after `from` up to and including `to`; 0 when `to` is not later. */
export function countWorkdays(
  calendar: WorkCalendar,
  from: LegalDay,
  to: LegalDay,
): { readonly workdays: number } & Provisionality {
  const gaps = new ExaminedGaps();
  const last = dayNumber(to);
  let workdays = 0;
  for (let day = dayNumber(from) + 1; day <= last; day++) if (examine(calendar, day, gaps)) workdays++;
  return { workdays, ...gaps.result() };
}

/** Workdays of a calendar year (2024: 251, 2025: 248, 2026: 248). */
export const workdaysOfYear = (calendar: WorkCalendar, year: number): { readonly workdays: number } & Provisionality =>
  countWorkdays(calendar, `${String(year - 1).padStart(4, '0')}-12-31`, `${String(year).padStart(4, '0')}-12-31`);

/** The notice that the table of a day's year comes from, and the name of the holiday if it is one. */
export function sourceOfDay(calendar: WorkCalendar, day: LegalDay): { holiday?: string; notice?: CalendarNotice } {
  const table = calendar.content.years[yearOf(day)];
  const holiday = table?.holidays?.find(({ from, to }) => from <= day && day <= to)?.name;
  return { ...(holiday && { holiday }), ...(table?.notice && { notice: table.notice }) };
}
