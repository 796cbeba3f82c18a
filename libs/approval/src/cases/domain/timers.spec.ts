import { given } from '@luodi/testing';
import { at, eventsOf, officerOf, rules, running, started, stageOpened, admitted } from '../../../test/case-history';
import { STAGE } from '../../../test/scenario';
import { caseDeadlines, timedItem } from './approval-case.deadlines';
import { decideItem } from './decide-item';
import { expireItem } from './expire-item';
import { warnItem } from './warn-item';
import { withdrawStage } from './withdraw-stage';

const timer = { stage: STAGE, itemCode: 'LAND_PLANNING_PERMIT' };

describe('the timers of a running stage', () => {
  it('want a warning and a limit for each item, at the end of their days', () => {
    const { state } = given(rules, ...running);
    const wanted = caseDeadlines(state).filter(({ key }) => key.endsWith('/LAND_PLANNING_PERMIT'));
    expect(wanted).toEqual([
      { key: `item-warning/${STAGE}/LAND_PLANNING_PERMIT`, kind: 'item-warning', dueAt: at('2026-03-27', '00:00') },
      { key: `item-limit/${STAGE}/LAND_PLANNING_PERMIT`, kind: 'item-limit', dueAt: at('2026-03-31', '00:00') },
    ]);
    expect(caseDeadlines(state)).toHaveLength(12);
    expect(timedItem(wanted[0]?.key ?? '')).toEqual(timer);
  });

  it('warn at 90 % and expire at 00:00 after the due day, never a millisecond early (CLK-03, CLK-16)', () => {
    given(rules, ...running)
      .when(warnItem, timer, {}, at('2026-03-27', '00:00') - 1)
      .then();
    given(rules, ...running)
      .when(warnItem, timer, {}, at('2026-03-27', '00:00'))
      .then(expect.objectContaining({ type: 'ItemWarned', dueOn: '2026-03-30' }));
    given(rules, ...running)
      .when(expireItem, timer, {}, at('2026-03-31', '00:00') - 1)
      .then();
    given(rules, ...running)
      .when(expireItem, timer, {}, at('2026-03-31', '00:00'))
      .then(expect.objectContaining({ type: 'ItemOverdue', dueOn: '2026-03-30' }));
  });

  it('fire once per generation and want nothing more afterwards', () => {
    const late = at('2026-04-30');
    const warned = given(rules, ...running).when(warnItem, timer, {}, late).decision;
    const overdue = given(rules, ...running).when(expireItem, timer, {}, late).decision;
    const history = [...running, ...eventsOf(warned), ...eventsOf(overdue)];
    given(rules, ...history)
      .when(warnItem, timer, {}, late)
      .then();
    given(rules, ...history)
      .when(expireItem, timer, {}, late)
      .then();
    expect(
      caseDeadlines(given(rules, ...history).state).filter(({ key }) => key.endsWith('LAND_PLANNING_PERMIT')),
    ).toEqual([]);
  });

  it('fire nothing for a decided item, an ended stage or a case that does not exist', () => {
    const late = at('2026-04-30');
    const { state } = given(rules, ...running);
    const command = { ...timer, result: 'PASS' as const, opinion: '同意', by: officerOf('LAND_PLANNING_PERMIT') };
    const passed = eventsOf(decideItem(state, command, { devolution: undefined }, at('2026-03-10')));
    given(rules, ...running, ...passed)
      .when(expireItem, timer, {}, late)
      .then();
    given(rules).when(expireItem, timer, {}, late).then();
    expect(caseDeadlines(given(rules).state)).toEqual([]);
  });
});

describe('withdrawing a stage (撤回)', () => {
  const command = { stage: STAGE, reason: '企业调整工艺', by: officerOf('EIA') };

  it('ends open items as 14, keeps the reason and leaves no timer (ACT-04, 3.5)', () => {
    const state = given(rules, ...running)
      .when(withdrawStage, command, {}, at('2026-03-10'))
      .then(
        expect.objectContaining({
          type: 'StageWithdrawn',
          reason: '企业调整工艺',
          withdrawn: expect.arrayContaining(['EIA']),
        }),
      );
    expect(state.phase !== 'NONE' && state.stages[0]?.items.every(({ status }) => status === 14)).toBe(true);
    expect(caseDeadlines(state)).toEqual([]);
  });

  it('is refused when nothing runs', () => {
    given(rules, started, admitted)
      .when(withdrawStage, command, {}, at('2026-03-10'))
      .thenFails('APPROVAL.STAGE_NOT_OPEN');
  });

  it('lets the stage be opened again as a new round', () => {
    const withdrawn = eventsOf(given(rules, ...running).when(withdrawStage, command, {}, at('2026-03-10')).decision);
    expect(stageOpened('2026-03-11', [...running, ...withdrawn]).round).toBe(2);
  });
});
