import { addDays, dayOf, idleStatus, PUBLISHED_CALENDARS, startOfDay, systemActor } from '@luodi/domain';
import fc from 'fast-check';
import { chooseExitMethod } from './choose-exit-method';
import { decideTakeBack } from './decide-take-back';
import { emptyExitCase, evolveExitCase, type ExitCase } from './exit-case';
import type { ExitCaseEvent } from './exit-case.events';
import { exitStatusOf } from './exit-case.status';
import { fixCompensation } from './fix-compensation';
import { openExit } from './open-exit';
import { pinFacts } from './pin-facts';
import { recoverParcel } from './recover-parcel';
import { settleHearing } from './settle-hearing';
import { tellHearingRight } from './tell-hearing-right';
import { withdrawExit } from './withdraw-exit';

const id = '00000000-3c1d-5b7a-8e2f-6d5c4b3a2f10';
const by = systemActor('land');
const calendar = { calendar: { version: 1, content: PUBLISHED_CALENDARS } };
const FIRST = '2025-01-01';
const METHODS = ['BUYBACK', 'SURRENDER', 'REDEVELOP', 'RECOVER'] as const;
const land = {
  parcelNumber: 'P',
  priceFen: '1000000007',
  termYears: 10,
  deliveredOn: '2023-01-01',
  termEndsOn: '2033-01-01',
  agreedStartOn: '2023-07-01',
};
const acts = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 700 }),
    kind: fc.integer({ min: 0, max: 8 }),
    pick: fc.integer({ min: 0, max: 3 }),
    flag: fc.boolean(),
  }),
  { maxLength: 40 },
);
type Decision = { readonly ok: boolean; readonly value?: readonly ExitCaseEvent[] };

/** Plays acts by day; hands every event with the state it was decided on to `check`. */
function play(
  plan: readonly { day: number; kind: number; pick: number; flag: boolean }[],
  check: (event: ExitCaseEvent, before: ExitCase) => void,
): ExitCaseEvent[] {
  const history: ExitCaseEvent[] = [];
  let exit = emptyExitCase;
  for (const { day, kind, pick, flag } of [...plan].sort((a, b) => a.day - b.day)) {
    const now = startOfDay(addDays(FIRST, day)) + 36_000_000;
    const on = dayOf(now);
    const c = { exitId: id, projectId: id, by };
    const others = METHODS.filter((method) => method !== METHODS[pick]).map((method) => ({ method, reason: 'r' }));
    const decide = [
      () =>
        openExit(exit, { ...c, warningId: `w${pick}`, ground: 'TAX', parcelId: id, areaM2: '1', rectifyBy: on, on }),
      () =>
        pinFacts(exit, {
          ...c,
          ...land,
          governmentCaused: flag && pick === 0,
          ...(flag && pick === 1 && { startedOn: on }),
        }),
      () =>
        chooseExitMethod(exit, { ...c, method: METHODS[pick] ?? 'BUYBACK', reason: 'r', ruledOut: others }, {}, now),
      () =>
        tellHearingRight(exit, { ...c, noticeNumber: 'n', toldOn: on, acknowledgeProvisional: true }, calendar, now),
      () => settleHearing(exit, { ...c, outcome: flag ? 'WAIVED' : 'LAPSED', documentNumber: 'n' }, {}, now),
      () => decideTakeBack(exit, { ...c, decisionNumber: 'n', approvalNumber: 'a', decidedOn: on }, {}, now),
      () => fixCompensation(exit, { ...c, asOf: on, buildingsFen: '3' }),
      () => recoverParcel(exit, { ...c, recoveredOn: on, documentNumber: 'n' }, {}, now),
      () => withdrawExit(exit, { ...c, warningId: `w${pick}`, on, reason: 'r' }),
    ][kind] as (() => Decision) | undefined;
    for (const event of decide?.().value ?? []) {
      check(event, exit);
      exit = evolveExitCase(exit, event);
      history.push(event);
    }
  }
  return history;
}

describe('the exit of a project, whatever is done in whatever order', () => {
  it('brings the parcel back at most once, and has one running work item at a time (S080, S082)', () => {
    fc.assert(
      fc.property(acts, (plan) => {
        const history = play(plan, (event, before) => {
          if (event.type === 'ExitOpened')
            expect(before.order === undefined || exitStatusOf(before) === 'WITHDRAWN').toBe(true);
          if (event.type === 'ExitWithdrawn') expect(before.joined).toEqual([]);
        });
        expect(history.filter(({ type }) => type === 'ParcelRecovered').length).toBeLessThanOrEqual(1);
        const last = history.findIndex(({ type }) => type === 'ParcelRecovered');
        if (last >= 0) expect(history.slice(last + 1)).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  it('takes back free of charge only land idle for two years by its holder on the day of the decision, heard and approved', () => {
    fc.assert(
      fc.property(acts, (plan) => {
        play(plan, (event, before) => {
          if (event.type === 'TakeBackDecided') {
            const facts = before.land;
            expect([before.hearing?.settled === undefined, facts?.governmentCaused, facts?.startedOn]).toEqual([
              false,
              false,
              undefined,
            ]);
            expect(idleStatus(land.agreedStartOn, false, event.on)).toBe('IDLE_2Y');
            expect(event.on >= (before.hearing?.on ?? '')).toBe(true);
          }
          if (event.type === 'ParcelRecovered' && before.chosen?.method === 'RECOVER')
            expect(before.decision).toBeDefined();
          if (event.type === 'ParcelRecovered') expect(before.compensation).toBeDefined();
        });
      }),
      { numRuns: 800 },
    );
  });

  it('pays for land between nothing and its price, exactly, and the sum is the sum', () => {
    fc.assert(
      fc.property(acts, (plan) => {
        play(plan, (event) => {
          if (event.type !== 'CompensationFixed') return;
          expect(BigInt(event.landFen) >= 0n && BigInt(event.landFen) <= BigInt(land.priceFen)).toBe(true);
          expect(BigInt(event.totalFen)).toBe(BigInt(event.landFen) + BigInt(event.buildingsFen));
        });
      }),
    );
  });
});
