import { remediesAgainst, REMEDY_TERMS, workCalendar, type CalendarContent, type LegalDay } from '@luodi/domain';
import type { getCaseRoute, RouteAnswer } from '@luodi/contracts';

type RemedyAnswer = NonNullable<RouteAnswer<typeof getCaseRoute>['stages'][number]['remedies']>[number];

/**
 * What the applicant may do against a refusal and until when, told together with its reason (行政许可法 38(2); 3.4):
 * reconsideration within 60 calendar days, a lawsuit within 6 months, both rolling, counted from the day of the refusal.
 * Who learns of it later has longer.
 */
export function remedyViews(refusedOn: LegalDay, calendar: CalendarContent): RemedyAnswer[] {
  const { reconsideration, lawsuit } = remediesAgainst(refusedOn, workCalendar(calendar));
  return [
    { kind: 'RECONSIDERATION' as const, clause: REMEDY_TERMS.reconsideration.clause, until: reconsideration },
    { kind: 'LAWSUIT' as const, clause: REMEDY_TERMS.lawsuit.clause, until: lawsuit },
  ].map(({ kind, clause, until }) => ({
    kind,
    clause,
    by: until.due ?? refusedOn,
    provisional: until.missingYears.length > 0,
    missingYears: [...until.missingYears],
  }));
}
