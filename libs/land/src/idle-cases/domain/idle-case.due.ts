import {
  computeDeadline,
  IDLE_LAND_TERMS,
  workCalendar,
  workdays,
  type CalendarContent,
  type LegalDay,
  type Term,
} from '@luodi/domain';

/** What a case of idle land waits for. */
export type DueFor = 'INVESTIGATE' | 'ANSWER' | 'HEARING_REQUEST' | 'PAY' | 'DEMAND';

/** A legal day with everything that explains and recomputes it (CLK-05, CLK-15). */
export interface Due {
  readonly for: DueFor;
  /** The day the term runs from; not counted. */
  readonly from: LegalDay;
  readonly raw: LegalDay;
  readonly on: LegalDay;
  readonly provisional: boolean;
  readonly missingYears: readonly number[];
  readonly derivation: readonly string[];
  readonly calendarVersion: number;
}

export interface CalendarRules {
  readonly calendar: { readonly version: number; readonly content: CalendarContent };
}

/** T1, T2, T3, T5 of 53号令 and the ten workdays of a demand (行政强制法 54, 69); workdays where the law says so. */
const TERMS: Readonly<Record<DueFor, Term>> = {
  INVESTIGATE: IDLE_LAND_TERMS.investigation,
  ANSWER: IDLE_LAND_TERMS.holderResponse,
  HEARING_REQUEST: IDLE_LAND_TERMS.hearingRequest,
  PAY: IDLE_LAND_TERMS.feePayment,
  DEMAND: workdays(10, '行政强制法 54、69'),
};

/** The day a step is due, rolled past rest days where it counts calendar days (regulation 1.2, 8.2). */
export function dueOf(what: DueFor, from: LegalDay, { calendar }: CalendarRules): Due {
  const term = TERMS[what];
  const found = computeDeadline({ start: from, term, calendar: workCalendar(calendar.content) });
  const raw = found.raw ?? from;
  const on = found.due ?? raw;
  return {
    for: what,
    from,
    raw,
    on,
    provisional: found.provisional,
    missingYears: found.missingYears,
    derivation: [
      `${from} 当日不计，${term.amount} ${term.unit === 'WORKING_DAY' ? '个工作日' : '日'}至 ${raw}（${term.clause ?? ''}）`,
      ...(on === raw ? [] : [`${raw} 为休息日，顺延至 ${on}`]),
      ...(found.provisional ? [`暂定：${found.missingYears.join('、')} 年日历尚未公布，按周末推算`] : []),
    ],
    calendarVersion: calendar.version,
  };
}
