import { given } from '@luodi/testing';
import {
  admitted,
  at,
  eventsOf,
  officerOf,
  person,
  policies,
  rules,
  running,
  stageOpened,
  started,
} from '../../../test/case-history';
import { STAGE } from '../../../test/scenario';
import { caseDeadlines } from './approval-case.deadlines';
import type { ApprovalCaseEvent } from './approval-case.events';
import { decideItem } from './decide-item';
import { endSpecialProcedure } from './end-special-procedure';
import { expireItem } from './expire-item';
import { extendItem } from './extend-item';
import { overrunProcedure } from './overrun-procedure';
import { startSpecialProcedure } from './start-special-procedure';

const itemCode = 'LAND_PLANNING_PERMIT';
const by = officerOf(itemCode);
const start = {
  stage: STAGE,
  itemCode,
  kind: 'EXPERT_REVIEW',
  ground: '专家评审',
  expectedWorkdays: 9,
  noticeNumber: '特程〔2026〕1号',
  by,
};
const end = { stage: STAGE, itemCode, by };
const stateOf = (history: readonly ApprovalCaseEvent[]) => given(rules, ...history).state;
const begin = (history: readonly ApprovalCaseEvent[], day: string, kind = 'EXPERT_REVIEW') => [
  ...history,
  ...eventsOf(startSpecialProcedure(stateOf(history), { ...start, kind }, policies, at(day))),
];
const finish = (history: readonly ApprovalCaseEvent[], day: string) => [
  ...history,
  ...eventsOf(endSpecialProcedure(stateOf(history), end, policies, at(day))),
];

describe('a special procedure (行政许可法 45)', () => {
  it('moves the due day by the covered workdays, both end days included (CLK-09, W4: 2026-04-13)', () => {
    expect(finish(begin(running, '2026-03-10'), '2026-03-20').at(-1)).toMatchObject({
      type: 'SpecialProcedureEnded',
      dueOn: '2026-04-13',
    });
  });

  it('covers its day once when it starts and ends in it', () => {
    expect(finish(begin(running, '2026-03-10'), '2026-03-10').at(-1)).toMatchObject({ dueOn: '2026-03-31' });
  });

  it('merges with a second one that starts the day it ended: nothing is subtracted twice (CLK-08)', () => {
    const twice = finish(
      begin(finish(begin(running, '2026-03-10'), '2026-03-20'), '2026-03-20', 'HEARING'),
      '2026-03-24',
    );
    expect(twice.at(-1)).toMatchObject({ dueOn: '2026-04-15' });
  });

  it('stops the clock of its item only: no timer for it, all timers of the others (GOV-03)', () => {
    const keys = caseDeadlines(stateOf(begin(running, '2026-03-10'))).map(({ key }) => key);
    expect(keys.filter((key) => key.endsWith(itemCode))).toEqual([`special-procedure/${STAGE}/${itemCode}`]);
    expect(keys).toHaveLength(11);
  });

  it('that lasts longer than was told is warned of once, and its clock stands still all the same (GOV-03)', () => {
    const history = begin(running, '2026-03-10');
    const timer = caseDeadlines(stateOf(history)).find(({ kind }) => kind === 'special-procedure');
    expect(timer?.dueAt).toBe(at('2026-03-24', '00:00'));
    const overrun = (now: number, ...more: ApprovalCaseEvent[]) =>
      given(rules, ...history, ...more).when(overrunProcedure, { stage: STAGE, itemCode }, {}, now);
    overrun(at('2026-03-23', '23:59')).then();
    const told: ApprovalCaseEvent = {
      type: 'SpecialProcedureOverran',
      stage: STAGE,
      itemCode,
      departmentId: 'natural-resources',
      kind: 'EXPERT_REVIEW',
      expectedUntil: '2026-03-23',
    };
    const state = overrun(at('2026-03-24', '00:00')).then(told);
    expect(caseDeadlines(state).some(({ key }) => key.endsWith(itemCode))).toBe(false);
    overrun(at('2026-03-25'), told).then();
    expect(finish([...history, told], '2026-03-31').at(-1)).toMatchObject({ dueOn: '2026-04-22' });
  });

  it('is expected to end on a provisional day in a year without a published calendar (CLK-05)', () => {
    const late = [started, admitted, stageOpened('2026-12-14')];
    expect(begin(late, '2026-12-25').at(-1)).toMatchObject({
      expectedUntil: '2027-01-07',
      expectedMissingYears: [2027],
    });
  });

  it('that begins when the due day has passed changes nothing: what is late is told and stays late (regulation 1.3)', () => {
    const late = begin(running, '2026-03-31');
    given(rules, ...late)
      .when(expireItem, { stage: STAGE, itemCode }, {}, at('2026-03-31', '10:01'))
      .then(expect.objectContaining({ type: 'ItemOverdue', dueOn: '2026-03-30' }));
    expect(finish(late, '2026-04-10').at(-1)).toMatchObject({ dueOn: '2026-03-30' });
  });

  it('is told in writing: the event carries kind, ground, notice and the expected end', () => {
    expect(begin(running, '2026-03-10').at(-1)).toMatchObject({
      kind: 'EXPERT_REVIEW',
      noticeNumber: '特程〔2026〕1号',
      expectedUntil: '2026-03-23',
      before: 8,
    });
  });

  it('is refused for a kind that the published item does not allow', () => {
    given(rules, ...running)
      .when(startSpecialProcedure, { ...start, kind: 'AUCTION' }, policies, at('2026-03-10'))
      .thenFails('APPROVAL.SPECIAL_PROCEDURE_KIND');
  });

  it('bars the decision, a second procedure and an extension while it is open; nobody else ends it', () => {
    const open = begin(running, '2026-03-10');
    const today = at('2026-03-11');
    given(rules, ...open)
      .when(startSpecialProcedure, start, policies, today)
      .thenFails('APPROVAL.SPECIAL_PROCEDURE_OPEN');
    const pass = { stage: STAGE, itemCode, result: 'PASS' as const, opinion: '同意', by };
    given(rules, ...open)
      .when(decideItem, pass, { devolution: undefined }, today)
      .thenFails('APPROVAL.SPECIAL_PROCEDURE_OPEN');
    given(rules, ...open)
      .when(extendItem, { stage: STAGE, itemCode, reason: '复杂', by }, policies, today)
      .thenFails('APPROVAL.SPECIAL_PROCEDURE_OPEN');
    given(rules, ...open)
      .when(endSpecialProcedure, { ...end, by: person('window') }, policies, today)
      .thenFails('APPROVAL.ITEM_NOT_YOURS');
  });

  it('cannot end when none is open: no 10 without a 9', () => {
    given(rules, ...running)
      .when(endSpecialProcedure, end, policies, at('2026-03-11'))
      .thenFails('APPROVAL.SPECIAL_PROCEDURE_NOT_OPEN');
  });

  it('is a new generation when the due day moved: warned and overdue are forgotten (CLK-16)', () => {
    const warned: ApprovalCaseEvent = {
      type: 'ItemWarned',
      stage: STAGE,
      itemCode,
      departmentId: 'natural-resources',
      dueOn: '2026-03-30',
    };
    const again = finish(begin([...running, warned], '2026-03-27'), '2026-04-10');
    const keys = caseDeadlines(stateOf(again)).filter(({ key }) => key.endsWith(itemCode));
    expect(keys.map(({ kind }) => kind)).toEqual(['item-warning', 'item-limit']);
  });
});

describe('the extension of an item (行政许可法 42)', () => {
  const extension = { stage: STAGE, itemCode, reason: '现场情况复杂', by: person('natural-resources', 'stage-lead') };

  it('adds ten workdays to the same count, once (CLK-11)', () => {
    const first = extendItem(stateOf(running), extension, policies, at('2026-03-20'));
    expect(eventsOf(first)).toEqual([
      expect.objectContaining({ type: 'ItemExtended', amount: 10, dueOn: '2026-04-14' }),
    ]);
    given(rules, ...running, ...eventsOf(first))
      .when(extendItem, extension, policies, at('2026-03-23'))
      .thenFails('APPROVAL.EXTENSION_USED');
  });

  it('may be approved on the due day and not after it', () => {
    given(rules, ...running)
      .when(extendItem, extension, policies, at('2026-03-30', '23:59'))
      .then(expect.objectContaining({ dueOn: '2026-04-14' }));
    given(rules, ...running)
      .when(extendItem, extension, policies, at('2026-03-31', '00:00'))
      .thenFails('APPROVAL.EXTENSION_TOO_LATE');
  });

  it('is refused where the published item has none, and to other departments than its own and the lead', () => {
    given(rules, ...running)
      .when(extendItem, { ...extension, itemCode: 'EIA' }, policies, at('2026-03-20'))
      .thenFails('APPROVAL.EXTENSION_NOT_ALLOWED');
    given(rules, ...running)
      .when(extendItem, { ...extension, by: person('housing-construction', 'stage-lead') }, policies, at('2026-03-20'))
      .thenFails('APPROVAL.EXTENSION_NOT_YOURS');
  });
});
