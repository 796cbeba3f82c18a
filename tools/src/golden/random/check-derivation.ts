import { PUBLISHED_CALENDARS, type CalendarContent, type DerivationStep } from '@luodi/domain';

/**
 * Re-checks the derivation of a term of workdays with the calendar's lists alone (LEAD-01): days follow each other,
 * each is counted exactly when it is a workday outside the named pauses, and the total runs without a jump.
 * @returns the first thing that is wrong, or null
 */
export function derivationFault(
  steps: readonly DerivationStep[],
  due: string,
  content: CalendarContent = PUBLISHED_CALENDARS,
): string | null {
  const [start, ...days] = steps;
  if (!start || start.why !== 'START_DAY' || start.counted || start.n !== 0) return 'does not begin with the start day';
  let expected = start.day;
  let n = 0;
  for (const step of days) {
    const date = new Date(`${expected}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + 1);
    expected = date.toISOString().slice(0, 10);
    if (step.day !== expected) return `${step.day} follows, not ${expected}`;
    const table = content.years[expected.slice(0, 4)];
    const ordinary = date.getUTCDay() !== 0 && date.getUTCDay() !== 6;
    const works = table?.makeup_workdays.includes(expected) || (ordinary && !table?.off.includes(expected));
    if (step.counted !== (works && step.why !== 'PAUSED')) return `${step.day} is counted wrongly`;
    if ((step.why === 'PAUSED') !== Boolean(step.pauses?.length)) return `${step.day} names no pause`;
    if (step.why.startsWith('UNPUBLISHED') !== (!table && step.why !== 'PAUSED')) return `${step.day} hides a gap`;
    if (step.counted) n++;
    if (step.n !== n) return `${step.day} has the total ${step.n}, not ${n}`;
  }
  return expected === due ? null : `ends on ${expected}, not on ${due}`;
}
