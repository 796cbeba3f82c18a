import type { Instant, LegalDay } from '../kernel/instant';

/** Milliseconds of a civil day; Asia/Shanghai has had no daylight saving since 1991, so every day has as many. */
export const DAY_MS = 86_400_000;

/** Asia/Shanghai is UTC+8, fixed (requirements 22.7). */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

const PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month (1–12). */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

const twoDigits = (text: string, at: number): number => (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;

/** The calendar year of a day. */
export const yearOf = (day: LegalDay): number => twoDigits(day, 0) * 100 + twoDigits(day, 2);

/** The month of a day, 1–12. */
export const monthOf = (day: LegalDay): number => twoDigits(day, 5);

/** The day of the month, 1–31. */
export const dayOfMonth = (day: LegalDay): number => twoDigits(day, 8);

/** Whether a text is a day that exists: `2026-02-29` is not. */
export function isLegalDay(text: string): boolean {
  if (!PATTERN.test(text)) return false;
  const month = monthOf(text);
  const day = dayOfMonth(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(yearOf(text), month);
}

/** Days since 1970-01-01 of a civil date (proleptic Gregorian; era arithmetic, no table). */
function numberOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/**
 * Days since 1970-01-01: the form in which this library counts.
 * @throws RangeError when the text is no day; days are checked at the border (`isLegalDay`), so this is a bug
 */
export function dayNumber(day: LegalDay): number {
  if (!isLegalDay(day)) throw new RangeError(`not a day: ${day}`);
  return numberOf(yearOf(day), monthOf(day), dayOfMonth(day));
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

const textOf = (year: number, month: number, day: number): LegalDay =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;

/** The day with this number of days since 1970-01-01. */
export function dayFromNumber(number: number): LegalDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return textOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** 1 January of a year, as a day number. */
export const firstDayNumberOf = (year: number): number => numberOf(year, 1, 1);

/** The civil day in Asia/Shanghai that a moment belongs to (P35: the same under every TZ of the process). */
export const dayOf = (instant: Instant): LegalDay => dayFromNumber(Math.floor((instant + SHANGHAI_OFFSET_MS) / DAY_MS));

/** 00:00 Asia/Shanghai of a day number. */
export const startOfDayNumber = (number: number): Instant => number * DAY_MS - SHANGHAI_OFFSET_MS;

/** 00:00 Asia/Shanghai of a day. */
export const startOfDay = (day: LegalDay): Instant => startOfDayNumber(dayNumber(day));

/** 24:00 Asia/Shanghai of a day: the first moment that no longer belongs to it. */
export const endOfDay = (day: LegalDay): Instant => startOfDayNumber(dayNumber(day) + 1);

/** A number of days later, or earlier when negative. */
export const addDays = (day: LegalDay, days: number): LegalDay => dayFromNumber(dayNumber(day) + days);

/** Days from one day to another; negative when `to` lies before `from`. */
export const daysBetween = (from: LegalDay, to: LegalDay): number => dayNumber(to) - dayNumber(from);

/**
 * The same day number a number of months later; the last day of the month when it has no such day.
 * Source: 民法典 202. 30 Nov + 3 months = 28 (29) Feb.
 */
export function addMonths(day: LegalDay, months: number): LegalDay {
  if (!isLegalDay(day)) throw new RangeError(`not a day: ${day}`);
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return textOf(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)));
}

/**
 * The same date a number of years later; 29 Feb + 1 year = 28 Feb.
 * Trap: count from the original date, never year by year: 2024-02-29 + 4 years = 2028-02-29 (regulation 1.2).
 */
export const addYears = (day: LegalDay, years: number): LegalDay => addMonths(day, years * 12);

/** Day of the week of a day number, 1 = Monday … 7 = Sunday. */
export const weekdayOfNumber = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** Day of the week, 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: LegalDay): number => weekdayOfNumber(dayNumber(day));

/** Negative, zero or positive, for sorting. */
export const compareDays = (a: LegalDay, b: LegalDay): number => (a < b ? -1 : a > b ? 1 : 0);

/** The later of two days. */
export const laterOf = (a: LegalDay, b: LegalDay): LegalDay => (a < b ? b : a);

/** The earlier of two days. */
export const earlierOf = (a: LegalDay, b: LegalDay): LegalDay => (a < b ? a : b);
