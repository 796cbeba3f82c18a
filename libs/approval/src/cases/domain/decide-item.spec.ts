import fc from 'fast-check';
import { given } from '@luodi/testing';
import { at, eventsOf, officerOf, person, rules, running, stageOpened } from '../../../test/case-history';
import { ITEMS, STAGE } from '../../../test/scenario';
import type { ApprovalCaseEvent } from './approval-case.events';
import { decideItem, type DecideItem } from './decide-item';

const none = { devolution: undefined };
const now = at('2026-03-10');
const answer = (itemCode: string, result: DecideItem['result'] = 'PASS') => ({
  stage: STAGE,
  itemCode,
  result,
  opinion: '同意',
  by: officerOf(itemCode),
});
const decided = (history: readonly ApprovalCaseEvent[], itemCode: string, result: DecideItem['result'] = 'PASS') => [
  ...history,
  ...eventsOf(decideItem(given(rules, ...history).state, answer(itemCode, result), none, now)),
];

describe('deciding an item', () => {
  it('is recorded with the department, the day and the due day, and leaves the stage open', () => {
    given(rules, ...running)
      .when(decideItem, answer('EIA'), none, now)
      .then(
        expect.objectContaining({
          type: 'ItemDecided',
          itemCode: 'EIA',
          departmentId: 'ecology-environment',
          status: 11,
          before: 8,
          on: '2026-03-10',
        }),
      );
  });

  it('passes the stage exactly once, with the last pass, whatever the order (S038; property)', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(ITEMS), { minLength: 6 }), (order) => {
        const history = order.reduce<readonly ApprovalCaseEvent[]>(
          (events, itemCode) => decided(events, itemCode),
          running,
        );
        const passes = history.filter(({ type }) => type === 'StagePassed');
        expect(passes).toHaveLength(1);
        expect(history.at(-1)).toMatchObject({ type: 'StagePassed', stage: STAGE, round: 1, opensLandSupply: true });
      }),
    );
  });

  it('takes 容缺通过 (12) for a pass', () => {
    const history = Object.keys(ITEMS).reduce<readonly ApprovalCaseEvent[]>(
      (events, code) => decided(events, code, 'PASS_DEFERRED'),
      running,
    );
    expect(history.at(-1)).toMatchObject({ type: 'StagePassed' });
  });

  it('ends the stage by one refusal: open items are cancelled, passes kept, the reason shown (5.3.4)', () => {
    const history = decided(decided(running, 'EIA'), 'SAFETY_CONDITIONS', 'REFUSE');
    expect(history.at(-1)).toMatchObject({
      type: 'StageRefused',
      itemCode: 'SAFETY_CONDITIONS',
      reason: '同意',
      cancelled: ['LAND_PLANNING_PERMIT', 'INVESTMENT_APPROVAL', 'INFRASTRUCTURE_CONDITIONS', 'CIVIL_AIR_DEFENCE'],
    });
    const { state } = given(rules, ...history);
    const statuses =
      state.phase === 'NONE' ? [] : state.stages[0]?.items.map(({ itemCode, status }) => [itemCode, status]);
    expect(statuses).toEqual([
      ['LAND_PLANNING_PERMIT', 15],
      ['INVESTMENT_APPROVAL', 15],
      ['EIA', 11],
      ['INFRASTRUCTURE_CONDITIONS', 15],
      ['SAFETY_CONDITIONS', 13],
      ['CIVIL_AIR_DEFENCE', 15],
    ]);
  });

  it('refuses a second decision on the same item, also after the stage has ended', () => {
    given(rules, ...decided(running, 'EIA'))
      .when(decideItem, answer('EIA'), none, now)
      .thenFails('APPROVAL.ITEM_ALREADY_DECIDED');
    given(rules, ...decided(running, 'EIA', 'REFUSE'))
      .when(decideItem, answer('CIVIL_AIR_DEFENCE'), none, now)
      .thenFails('APPROVAL.ITEM_ALREADY_DECIDED');
  });

  it('is for the department of the item and nobody else, least of all the system (S034)', () => {
    const theirs = { ...answer('EIA'), by: person('natural-resources', 'stage-lead') };
    given(rules, ...running)
      .when(decideItem, theirs, none, now)
      .thenFails('APPROVAL.ITEM_NOT_YOURS');
    const system = { ...answer('EIA'), by: { kind: 'system', service: 'approval' } as const };
    given(rules, ...running)
      .when(decideItem, system, none, now)
      .thenFails('APPROVAL.ITEM_NOT_YOURS');
  });

  it('knows no item of another stage and no stage that was never opened', () => {
    given(rules, ...running)
      .when(decideItem, answer('DESIGN_REVIEW'), none, now)
      .thenFails('APPROVAL.ITEM_UNKNOWN');
    given(rules, ...running)
      .when(decideItem, { ...answer('EIA'), stage: 'CONSTRUCTION_PERMIT' }, none, now)
      .thenFails('APPROVAL.STAGE_NOT_OPEN');
  });

  it('still takes the decision of an item that is overdue: OVERDUE is a light (2.7)', () => {
    const late: ApprovalCaseEvent = {
      type: 'ItemOverdue',
      stage: STAGE,
      itemCode: 'EIA',
      departmentId: 'ecology-environment',
      dueOn: '2026-04-01',
    };
    given(rules, ...running, late)
      .when(decideItem, answer('EIA'), none, at('2026-04-20'))
      .then(expect.objectContaining({ status: 11 }));
  });
});

describe('an item that rests on a devolved power', () => {
  const opened = stageOpened('2026-03-02');
  const items = opened.items.map((item) => (item.itemCode === 'EIA' ? { ...item, powerCode: 'PWR-03' } : item));
  const history = [...running.slice(0, 2), { ...opened, items }];
  const devolved = (from: string, to?: string) => ({
    devolution: {
      scope: 'jiangyin',
      version: 1,
      source: 'list',
      content: { devolved: [{ code: 'PWR-03', from, ...(to && { to }) }] },
    },
  });

  it('is not decided in a zone that does not hold it that day (S032)', () => {
    given(rules, ...history)
      .when(decideItem, answer('EIA'), none, now)
      .thenFails('APPROVAL.ITEM_NOT_DEVOLVED');
    given(rules, ...history)
      .when(decideItem, answer('EIA'), devolved('2026-03-11'), now)
      .thenFails('APPROVAL.ITEM_NOT_DEVOLVED');
    given(rules, ...history)
      .when(decideItem, answer('EIA'), devolved('2026-01-01', '2026-03-09'), now)
      .thenFails('APPROVAL.ITEM_NOT_DEVOLVED');
  });

  it('is decided in a zone that holds it, both end days included', () => {
    given(rules, ...history)
      .when(decideItem, answer('EIA'), devolved('2026-03-10', '2026-03-10'), now)
      .then(expect.objectContaining({ status: 11 }));
  });
});
