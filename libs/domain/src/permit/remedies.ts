import type { LegalDay } from '../kernel/instant';
import { computeDeadline, type Deadline } from '../legal-time/deadline';
import type { WorkCalendar } from '../legal-time/work-calendar';
import { REMEDY_TERMS } from './licence-terms';

/** Until when an act may be attacked. */
export interface Remedies {
  readonly reconsideration: Deadline;
  readonly lawsuit: Deadline;
}

/** 60 calendar days and 6 months from knowing of the act; both roll. Source: 行政复议法 20, 行政诉讼法 46 (T7). */
export const remediesAgainst = (served: LegalDay, calendar: WorkCalendar): Remedies => ({
  reconsideration: computeDeadline({ start: served, term: REMEDY_TERMS.reconsideration, calendar }),
  lawsuit: computeDeadline({ start: served, term: REMEDY_TERMS.lawsuit, calendar }),
});

/** The facts of a decision that was not performed. */
export interface UnperformedDecision {
  readonly served: LegalDay;
  readonly reconsideration: LegalDay | null;
  readonly lawsuit: LegalDay | null;
  readonly calendar: WorkCalendar;
}

/** Until when the office may ask the court. */
export interface Enforcement {
  readonly lawsuit: Deadline;
  /** Null when the holder sought a remedy: there is no ripe decision yet. */
  readonly applyBy: Deadline | null;
}

/**
 * Three months from the end of the (rolled) suit period, themselves rolling, if no remedy was sought.
 * Source: 行政强制法 53; regulation 8.2 T8.
 */
export function enforcementOf(decision: UnperformedDecision): Enforcement {
  const { served, calendar } = decision;
  const { lawsuit } = remediesAgainst(served, calendar);
  if (decision.reconsideration !== null || decision.lawsuit !== null || lawsuit.due === null)
    return { lawsuit, applyBy: null };
  return { lawsuit, applyBy: computeDeadline({ start: lawsuit.due, term: REMEDY_TERMS.courtApplication, calendar }) };
}
