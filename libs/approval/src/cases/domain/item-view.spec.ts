import { PUBLISHED_CALENDARS, type Actor } from '@luodi/domain';
import { given } from '@luodi/testing';
import { at, eventsOf, officerOf, person, policies, rules, running } from '../../../test/case-history';
import { STAGE } from '../../../test/scenario';
import { decideItem } from './decide-item';
import { itemLight, remainingDays, type LitItem } from './item-light';
import { itemMoves } from './item-moves';
import { startSpecialProcedure } from './start-special-procedure';

const clock: LitItem = {
  status: 8,
  acceptedOn: '2026-03-02',
  limit: { amount: 20, unit: 'WORKING_DAY', roll: 'NONE' },
  pauses: [],
  dueOn: '2026-03-30',
  warnOn: '2026-03-26',
  missingYears: [],
};

describe('the light of an item (GOV-07)', () => {
  it.each([
    ['2026-03-26', 'GREEN', 2],
    ['2026-03-27', 'YELLOW', 1],
    ['2026-03-30', 'YELLOW', 0],
    ['2026-03-31', 'RED', -1],
    ['2026-04-02', 'RED', -3],
  ])('on %s is %s with %i days left', (day, light, left) => {
    expect(itemLight(clock, day)).toBe(light);
    expect(remainingDays(clock, PUBLISHED_CALENDARS, day)).toBe(left);
  });

  it('is grey without a number of days in a special procedure, however late', () => {
    const stopped = { ...clock, status: 9, pauses: [{ kind: 'HEARING', from: '2026-03-10', noticeNumber: '1' }] };
    expect(itemLight(stopped, '2026-06-01')).toBe('GREY');
    expect(remainingDays(stopped, PUBLISHED_CALENDARS, '2026-06-01')).toBeNull();
  });

  it('is none for an ended item and hollow for a provisional date', () => {
    expect(itemLight({ ...clock, status: 11 }, '2026-06-01')).toBe('NONE');
    expect(itemLight({ ...clock, missingYears: [2027] }, '2026-03-03')).toBe('PROVISIONAL');
  });

  it('is yellow on acceptance when the limit is one day', () => {
    const short = { ...clock, limit: { ...clock.limit, amount: 1 }, dueOn: '2026-03-03', warnOn: '2026-03-02' };
    expect(itemLight(short, '2026-03-02')).toBe('YELLOW');
  });
});

describe('the next moves of an item', () => {
  const item = {
    departmentId: 'natural-resources',
    leadDepartmentId: 'natural-resources',
    status: 8,
    dueOn: '2026-03-30',
    extended: false,
    corrected: false,
    stopped: false,
  };
  const movesFor = (by: Actor, change: Partial<typeof item> = {}) =>
    Object.fromEntries(itemMoves({ ...item, ...change }, by, '2026-03-10').map(({ move, why }) => [move, why]));

  it('offer an officer of the department what the server would accept, and say why not the rest (INV-09)', () => {
    expect(movesFor(person('natural-resources', 'approval-officer'))).toEqual({
      decide: null,
      'ask-correction': null,
      'end-correction': 'COMMON.FORBIDDEN',
      'start-special-procedure': null,
      'end-special-procedure': 'APPROVAL.SPECIAL_PROCEDURE_NOT_OPEN',
      extend: 'COMMON.FORBIDDEN',
    });
    expect(movesFor(person('natural-resources', 'stage-lead')).extend).toBeNull();
  });

  it('offer nothing to another department or to somebody without the right', () => {
    expect(movesFor(person('housing-construction')).decide).toBe('APPROVAL.ITEM_NOT_YOURS');
    const { 'end-correction': correction, ...others } = movesFor(person('natural-resources', 'window-clerk'));
    expect(correction).toBe('APPROVAL.CORRECTION_NOT_OPEN');
    expect(Object.values(others)).toEqual(Array(5).fill('COMMON.FORBIDDEN'));
  });

  it('agree with the decision: what is offered is accepted, what is not is refused with that reason', () => {
    const paused = [
      ...running,
      ...eventsOf(
        startSpecialProcedure(
          given(rules, ...running).state,
          {
            stage: STAGE,
            itemCode: 'LAND_PLANNING_PERMIT',
            kind: 'HEARING',
            ground: '听证',
            expectedWorkdays: 5,
            noticeNumber: '1',
            by: officerOf('LAND_PLANNING_PERMIT'),
          },
          policies,
          at('2026-03-10'),
        ),
      ),
    ];
    const command = { stage: STAGE, itemCode: 'LAND_PLANNING_PERMIT', result: 'PASS' as const, opinion: '同意' };
    for (const [history, status] of [
      [running, 8],
      [paused, 9],
    ] as const) {
      for (const by of [person('natural-resources'), person('housing-construction')]) {
        const decision = decideItem(
          given(rules, ...history).state,
          { ...command, by },
          { devolution: undefined },
          at('2026-03-10'),
        );
        expect(decision.ok ? null : decision.error[0].code).toBe(movesFor(by, { status }).decide);
      }
    }
  });
});
