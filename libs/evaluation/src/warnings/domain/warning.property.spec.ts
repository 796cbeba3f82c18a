import { addDays, dayOf, endOfDay, PUBLISHED_CALENDARS, startOfDay, systemActor, type Actor } from '@luodi/domain';
import fc from 'fast-check';
import { answerObjection } from './answer-objection';
import { deliverWarning } from './deliver-warning';
import { draftWarning } from './draft-warning';
import { expireRectification } from './expire-rectification';
import { extendRectification } from './extend-rectification';
import { fileObjection } from './file-objection';
import { markAnswerOverdue } from './mark-answer-overdue';
import { markUnopened } from './mark-unopened';
import { receiveWarning } from './receive-warning';
import { recomputeDays } from './recompute-days';
import { reportRectification } from './report-rectification';
import { reviewRectification } from './review-rectification';
import { signWarning } from './sign-warning';
import { emptyWarning, evolveWarning, type Warning } from './warning';
import { RECTIFICATION, UNOPENED, warningDeadlines } from './warning.deadlines';
import type { WarningEvent } from './warning.events';
import { withdrawExit } from './withdraw-exit';

const id = '00000000-3c1d-5b7a-8e2f-6d5c4b3a2f10';
const FIRM = '91422822MA48X1T20B';
const system = systemActor('evaluation');
const person = (personId: string, ...roles: string[]): Actor => ({
  kind: 'person',
  personId,
  departmentId: 'd',
  zone: 'z',
  roles,
});
const policies = {
  calendar: { version: 1, content: PUBLISHED_CALENDARS },
  rectification: {
    version: 1,
    content: {
      days: { START_OVERDUE: 90, INVESTMENT: 180, OUTPUT: 180, TAX: 180, ENVIRONMENT: 30 },
      extensionDivisor: 2,
      paperAfterWorkdays: 3,
      publicNoticeDays: 30,
      repeatMonths: 24,
      repeatDivisor: 2,
    },
  },
  check: { content: { objectionFileWorkdays: 5, objectionAnswerWorkdays: 10, reviewWorkdays: 5 } },
};
const FIRST = '2026-03-02';
const acts = fc.array(
  fc.record({
    minutes: fc.integer({ min: 0, max: 250 * 1440 }),
    kind: fc.integer({ min: 0, max: 10 }),
    flag: fc.boolean(),
  }),
  { maxLength: 30 },
);
type Decision = { readonly ok: boolean; readonly value?: readonly WarningEvent[] };

/** Plays acts by minute; timers fire when they are due, as the sweeper would let them. */
function play(
  plan: readonly { minutes: number; kind: number; flag: boolean }[],
  check: (event: WarningEvent, before: Warning, now: number) => void,
): WarningEvent[] {
  const history: WarningEvent[] = [];
  let warning = emptyWarning;
  const take = (decision: Decision, now: number): boolean => {
    for (const event of decision.value ?? []) {
      check(event, warning, now);
      warning = evolveWarning(warning, event);
      history.push(event);
    }
    return decision.ok;
  };
  const c = { warningId: id, by: system };
  const fireUntil = (now: number): void => {
    for (;;) {
      const [next] = warningDeadlines(warning)
        .filter(({ dueAt }) => dueAt <= now)
        .sort((a, b) => a.dueAt - b.dueAt);
      if (!next) return;
      const what = next.key.endsWith('/REVIEW') ? ('REVIEW' as const) : ('OBJECTION_ANSWER' as const);
      const fired =
        next.kind === RECTIFICATION
          ? expireRectification(warning, c, {}, next.dueAt)
          : next.kind === UNOPENED
            ? markUnopened(warning, c, {}, next.dueAt)
            : markAnswerOverdue(warning, { ...c, what }, {}, next.dueAt);
      if (!take(fired, next.dueAt)) throw new Error(`a timer that was due is refused: ${next.key}`);
    }
  };
  const facts = {
    findingId: id,
    ground: 'ENVIRONMENT' as const,
    evidence: 'e',
    firmCreditCode: FIRM,
    parcelId: id,
    areaM2: '1',
    repeated: false,
  };
  take(draftWarning(warning, { ...c, projectId: id, ...facts }, {}, startOfDay(FIRST)), startOfDay(FIRST));
  for (const { minutes, kind, flag } of [...plan].sort((a, b) => a.minutes - b.minutes)) {
    const now = startOfDay(FIRST) + minutes * 60_000;
    fireUntil(now);
    const on = dayOf(now);
    const firm = { warningId: id, firmCreditCode: FIRM, by: person('firm') };
    const office = { warningId: id, by: person('office', 'zone-leader') };
    const decide = [
      () => signWarning(warning, office, policies, now),
      () => receiveWarning(warning, firm, policies, now),
      () =>
        deliverWarning(
          warning,
          { ...office, channel: flag ? 'PAPER' : 'PUBLIC_NOTICE', proof: 'p', on: flag ? on : addDays(on, -31) },
          policies,
          now,
        ),
      () => reportRectification(warning, { ...firm, report: 'r' }, policies, now),
      () => reviewRectification(warning, { ...office, result: flag ? 'PASSED' : 'RETURNED', note: 'n' }, {}, now),
      () =>
        extendRectification(warning, { ...office, days: 15, reason: 'r', acknowledgeProvisional: flag }, policies, now),
      () => withdrawExit(warning, { ...office, reason: 'r' }, {}, now),
      () => fileObjection(warning, { ...firm, statement: 's' }, policies, now),
      () => answerObjection(warning, { ...office, result: flag ? 'UPHELD' : 'DISMISSED', reason: 'r' }, {}, now),
      () => recomputeDays(warning, office, policies, now),
      () => expireRectification(warning, { ...c }, {}, now),
    ][kind] as (() => Decision) | undefined;
    if (decide) take(decide(), now);
  }
  fireUntil(startOfDay('2030-01-01'));
  return history;
}

describe('a warning, whatever is done at whatever minute', () => {
  it('orders the exit at most once, only after delivery and the end of the term, and never after a pass or a cancellation (S090–S092)', () => {
    fc.assert(
      fc.property(acts, (plan) => {
        const history = play(plan, (event, before, now) => {
          if (event.type !== 'RectificationExpired') return;
          expect(before.deliveredOn).toBeDefined();
          expect(now).toBeGreaterThanOrEqual(endOfDay(before.term?.rectifyBy ?? '9999-12-31'));
          expect(['DELIVERED', 'REPORTED']).toContain(before.status);
        });
        const count = (type: WarningEvent['type']): number => history.filter((event) => event.type === type).length;
        expect(count('RectificationExpired')).toBeLessThanOrEqual(1);
        expect(count('RectificationExpired') + count('RectificationPassed')).toBeLessThanOrEqual(1);
        expect(count('ExitOrderWithdrawn')).toBeLessThanOrEqual(count('RectificationExpired'));
        expect(count('WarningDelivered')).toBeLessThanOrEqual(1);
      }),
      { numRuns: 800 },
    );
  });

  it('ends: a delivered warning is rectified, cancelled or followed by its exit order, and leaves no timer of the firm', () => {
    fc.assert(
      fc.property(acts, (plan) => {
        const after = play(plan, () => undefined).reduce(evolveWarning, emptyWarning);
        if (after.deliveredOn === undefined) return;
        expect(['RECTIFIED', 'CANCELLED', 'EXIT_ORDERED', 'EXIT_WITHDRAWN']).toContain(after.status);
        expect(warningDeadlines(after)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('moves the end of the term only by one extension or by a calendar; reports, returns and objections move nothing (S091, 13.4)', () => {
    fc.assert(
      fc.property(acts, (plan) => {
        let extended = 0;
        play(plan, (event, before) => {
          const after = evolveWarning(before, event);
          if (event.type === 'RectificationExtended') extended++;
          else if (event.type !== 'WarningDelivered' && event.type !== 'DaysRecomputed')
            expect(after.term).toEqual(before.term);
        });
        expect(extended).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });
});
