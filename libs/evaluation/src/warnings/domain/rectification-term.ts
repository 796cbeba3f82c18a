import { addDays, addWorkdays, rollForward, workCalendar, type CalendarContent, type LegalDay } from '@luodi/domain';
import type { Ground } from './ground';

export interface RectificationTerms {
  readonly days: Readonly<Record<Ground, number>>;
  readonly extensionDivisor: number;
  readonly paperAfterWorkdays: number;
  readonly publicNoticeDays: number;
  readonly repeatMonths: number;
  readonly repeatDivisor: number;
}

export interface WarningPolicies {
  readonly rectification: { readonly version: number; readonly content: RectificationTerms };
  readonly calendar: { readonly version: number; readonly content: CalendarContent };
}

export interface CheckPolicies {
  readonly calendar: WarningPolicies['calendar'];
  readonly check: {
    readonly content: {
      readonly objectionFileWorkdays: number;
      readonly objectionAnswerWorkdays: number;
      readonly reviewWorkdays: number;
    };
  };
}

/** A day counted in workdays, with what recomputes it. */
export interface DayDue {
  readonly from: LegalDay;
  readonly workdays: number;
  readonly on: LegalDay;
  readonly provisional: boolean;
  readonly missingYears: readonly number[];
}

/** The n-th workday after a day (13.4, 13.6). */
export function workdaysAfter(from: LegalDay, workdays: number, calendar: WarningPolicies['calendar']): DayDue {
  const { day, provisional, missingYears } = addWorkdays(workCalendar(calendar.content), from, workdays);
  return { from, workdays, on: day, provisional, missingYears };
}

/** The end of a rectification term with everything that explains it. */
export interface TermEnd {
  /** Before the roll. */
  readonly raw: LegalDay;
  readonly rectifyBy: LegalDay;
  readonly provisional: boolean;
  readonly missingYears: readonly number[];
  readonly derivation: readonly string[];
  readonly calendarVersion: number;
}

/**
 * Days to rectify: by ground, half of it for the same ground within the repeat period, rounded up to whole days.
 * Source: requirements section 5, 13.3 and 13.7.
 */
export const rectifyDaysOf = (terms: RectificationTerms, ground: Ground, repeated: boolean): number =>
  repeated ? Math.ceil(terms.days[ground] / terms.repeatDivisor) : terms.days[ground];

/**
 * Where a term ends: calendar days, the day of delivery not counted, rolled to the next workday.
 * Source: 民法典 201, 203; regulation 1.2 and 1.5 (a year without a published calendar gives a provisional day).
 */
export function termEnd(deliveredOn: LegalDay, days: number, calendar: WarningPolicies['calendar']): TermEnd {
  const raw = addDays(deliveredOn, days);
  const rolled = rollForward(workCalendar(calendar.content), raw);
  const derivation = [
    `送达 ${deliveredOn} 不计，第 ${days} 个自然日为 ${raw}`,
    ...(rolled.day === raw ? [`${raw} 为工作日，不顺延`] : [`${raw} 为休息日，顺延至 ${rolled.day}`]),
    ...(rolled.provisional ? [`暂定：${rolled.missingYears.join('、')} 年日历尚未公布，按周末推算`] : []),
  ];
  return {
    raw,
    rectifyBy: rolled.day,
    provisional: rolled.provisional,
    missingYears: rolled.missingYears,
    derivation,
    calendarVersion: calendar.version,
  };
}

/** Last of the workdays that an electronic warning may stay unopened (13.1). */
export const paperFrom = (issuedOn: LegalDay, { rectification, calendar }: WarningPolicies): LegalDay =>
  addWorkdays(workCalendar(calendar.content), issuedOn, rectification.content.paperAfterWorkdays).day;
