import { addDays, dayOf, idleStatus, startOfDay, systemActor, type LegalDay } from '@luodi/domain';
import fc from 'fast-check';
import { closeObligation } from './close-obligation';
import { detectOverdue } from './detect-overdue';
import { extendStart } from './extend-start';
import { flagGovernmentCause } from './flag-government-cause';
import { giveReminder } from './give-reminder';
import { openObligation } from './open-obligation';
import { recogniseIdle } from './recognise-idle';
import { recordStart } from './record-start';
import { restartClock } from './restart-clock';
import { emptyStartObligation, evolveStartObligation, type StartObligation } from './start-obligation';
import { REMINDER, startObligationDeadlines } from './start-obligation.deadlines';
import { obligationStatusOf } from './start-obligation.status';
import type { StartObligationEvent } from './start-obligation.events';

const projectId = '00000000-3c1d-5b7a-8e2f-6d5c4b3a2f10';
const by = systemActor('land');
const policies = {
  idle: { content: { extensionAskedDaysBefore: 30 } },
  reminders: { content: { startDays: [-60, -30, 0, 90, 180, 270, 335], termMonthsBefore: [18, 12, 6, 3] } },
};
const HANDOVER: LegalDay = '2024-02-29';
const land = {
  projectId,
  supplyId: projectId,
  parcelId: projectId,
  parcelNumber: 'P',
  areaM2: '1',
  priceFen: '1',
  termYears: 10,
};
const days = { deliveredOn: HANDOVER, termEndsOn: '2034-02-28', agreedStartOn: addDays(HANDOVER, 180), by };

interface Life {
  readonly events: readonly StartObligationEvent[];
  readonly states: readonly StartObligation[];
}

type Decision = { readonly ok: boolean; readonly value?: readonly StartObligationEvent[] };

/** Plays acts of people on their days; between them every due timer fires, in order, as the sweeper would let it. */
function play(acts: readonly { day: number; kind: number; span: number }[]): Life {
  const events: StartObligationEvent[] = [];
  const states: StartObligation[] = [emptyStartObligation];
  const state = (): StartObligation => states.at(-1) ?? emptyStartObligation;
  const take = (decision: Decision): boolean => {
    for (const event of decision.value ?? []) {
      events.push(event);
      states.push(evolveStartObligation(state(), event));
    }
    return decision.ok;
  };
  const fireUntil = (now: number): void => {
    for (;;) {
      const [next] = startObligationDeadlines(state())
        .filter(({ dueAt }) => dueAt <= now)
        .sort((a, b) => a.dueAt - b.dueAt);
      if (!next) return;
      const command = { obligationId: projectId, by };
      const [, subject, on = ''] = next.key.split('/');
      const fired =
        next.kind === 'start-overdue'
          ? detectOverdue(state(), command, {}, next.dueAt)
          : next.kind === REMINDER
            ? giveReminder(
                state(),
                { ...command, subject: subject === 'START' ? 'START' : 'TERM_END', on },
                {},
                next.dueAt,
              )
            : recogniseIdle(state(), command, {}, next.dueAt);
      if (!take(fired)) throw new Error(`a timer that was due is refused: ${next.key}`);
    }
  };
  take(openObligation(state(), { ...land, ...days }, policies, startOfDay(HANDOVER)));
  for (const { day, kind, span } of [...acts].sort((a, b) => a.day - b.day)) {
    const now = startOfDay(addDays(HANDOVER, day)) + 36_000_000;
    fireUntil(now);
    const today = dayOf(now);
    const newStartOn = addDays(today, span);
    const decide = [
      () => recordStart(state(), { projectId, on: today, by }),
      () => flagGovernmentCause(state(), { projectId, cause: 'FORCE_MAJEURE', proof: 'p', by }),
      () => extendStart(state(), { projectId, newStartOn, agreementNumber: 'n', askedOn: today, by }, policies, now),
      () => restartClock(state(), { projectId, newStartOn, agreementNumber: 'n', by }, policies, now),
      () => closeObligation(state(), { projectId, exitId: projectId, on: today, by }),
    ][kind];
    if (decide) take(decide() as Decision);
  }
  fireUntil(startOfDay('2040-01-01'));
  return { events, states };
}

const acts = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 1500 }),
    kind: fc.integer({ min: 0, max: 4 }),
    span: fc.integer({ min: 1, max: 400 }),
  }),
  { maxLength: 6 },
);

describe('a start obligation, whatever is done on whatever day', () => {
  it('tells an overdue start exactly once per agreed day, on the day after it, and none after a start (S088)', () => {
    fc.assert(
      fc.property(acts, (plan) => {
        const told = play(plan).events.flatMap((event) => (event.type === 'StartOverdueDetected' ? [event] : []));
        expect(new Set(told.map(({ agreedStartOn }) => agreedStartOn)).size).toBe(told.length);
        for (const { agreedStartOn, on } of told) expect(on).toBe(addDays(agreedStartOn, 1));
      }),
      { numRuns: 500 },
    );
  });

  it('grows idle in order and on the very day: one year, then two, each once per agreed start (T11)', () => {
    fc.assert(
      fc.property(acts, (plan) => {
        const { events } = play(plan);
        const seen = new Map<string, string[]>();
        for (const event of events) {
          if (event.type !== 'IdleLandRecognised') continue;
          expect(idleStatus(event.agreedStartOn, false, event.on)).toBe(event.status);
          expect(idleStatus(event.agreedStartOn, false, addDays(event.on, -1))).not.toBe(event.status);
          seen.set(event.agreedStartOn, [...(seen.get(event.agreedStartOn) ?? []), event.status]);
        }
        for (const statuses of seen.values()) expect([['IDLE_1Y'], ['IDLE_1Y', 'IDLE_2Y']]).toContainEqual(statuses);
      }),
      { numRuns: 500 },
    );
  });

  it('never goes back from idle except by a new agreed start, and shows no fee route for a government cause', () => {
    const order = ['NOT_YET', 'IDLE_1Y', 'IDLE_2Y', 'STARTED', 'CLOSED'];
    fc.assert(
      fc.property(acts, (plan) => {
        const { events, states } = play(plan);
        states.slice(1).forEach((after, at) => {
          const before = states[at] ?? emptyStartObligation;
          if (events[at]?.type !== 'StartExtended')
            expect(order.indexOf(obligationStatusOf(after))).toBeGreaterThanOrEqual(
              order.indexOf(obligationStatusOf(before)),
            );
          if (after.governmentCause !== undefined && after.idle) expect(after.idle.route).toBe('NEGOTIATED_ART12');
        });
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no timer behind after the land came back, and gives each reminder once', () => {
    fc.assert(
      fc.property(acts, (plan) => {
        const { events, states } = play(plan);
        const last = states.at(-1) ?? emptyStartObligation;
        if (last.closed) expect(startObligationDeadlines(last)).toEqual([]);
        const given = events.flatMap((event) =>
          event.type === 'ReminderGiven' ? [`${event.subject}/${event.on}/${event.dueOn}`] : [],
        );
        expect(new Set(given).size).toBe(given.length);
      }),
      { numRuns: 300 },
    );
  });
});
