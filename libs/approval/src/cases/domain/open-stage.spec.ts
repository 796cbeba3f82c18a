import { given } from '@luodi/testing';
import {
  admitted,
  at,
  eventsOf,
  person,
  policies,
  rules,
  running,
  stageOpened,
  started,
} from '../../../test/case-history';
import { ITEMS, MATERIALS, PROJECT_CODE, STAGE } from '../../../test/scenario';
import type { ApprovalCaseEvent } from './approval-case.events';
import { decideItem } from './decide-item';
import { openStage } from './open-stage';

const clerk = person('window', 'window-clerk');
const application = { stage: STAGE, projectCode: PROJECT_CODE, materials: MATERIALS, by: clerk };
const now = at('2026-03-02');

describe('opening a stage', () => {
  it('starts all six items for six departments at one moment, each with its own due day (S038, S039)', () => {
    const { items, leadDepartmentId, acceptedOn, dueOn } = stageOpened('2026-03-02');
    expect(Object.fromEntries(items.map(({ itemCode, departmentId }) => [itemCode, departmentId]))).toEqual(ITEMS);
    expect(leadDepartmentId).toBe('natural-resources');
    expect(acceptedOn).toBe('2026-03-02');
    expect(Object.fromEntries(items.map((item) => [item.itemCode, item.dueOn]))).toEqual({
      LAND_PLANNING_PERMIT: '2026-03-30',
      INVESTMENT_APPROVAL: '2026-03-30',
      EIA: '2026-04-01',
      INFRASTRUCTURE_CONDITIONS: '2026-03-16',
      SAFETY_CONDITIONS: '2026-03-23',
      CIVIL_AIR_DEFENCE: '2026-03-11',
    });
    expect(dueOn).toBe('2026-05-08');
  });

  it('turns yellow at the end of counted day ⌊0.9 × L⌋: two workdays before the end of twenty (2.6)', () => {
    const item = stageOpened('2026-03-02').items.find(({ itemCode }) => itemCode === 'LAND_PLANNING_PERMIT');
    expect(item).toMatchObject({ warnOn: '2026-03-26', warnAt: at('2026-03-27', '00:00') });
  });

  it('gives a provisional due day in a year without a published calendar and names the year (CLK-05, W9)', () => {
    const item = stageOpened('2026-12-21').items.find(({ itemCode }) => itemCode === 'LAND_PLANNING_PERMIT');
    expect(item).toMatchObject({ dueOn: '2027-01-18', missingYears: [2027] });
  });

  it('is refused before the project is admitted, and for ever after it was rejected (S020)', () => {
    given(rules).when(openStage, application, policies, now).thenFails('COMMON.NOT_FOUND');
    given(rules, started).when(openStage, application, policies, now).thenFails('APPROVAL.PROJECT_NOT_ADMITTED');
    const rejected: ApprovalCaseEvent = { type: 'ProjectRejected', on: '2026-01-22', reason: '不符合标准' };
    given(rules, started, rejected).when(openStage, application, policies, now).thenFails('APPROVAL.PROJECT_REJECTED');
  });

  it('names every fault at once: no code, an early stage, each missing document (GOV-10)', () => {
    const command = { ...application, stage: 'CONSTRUCTION_PLANNING', projectCode: undefined, materials: ['IDENTITY'] };
    given(rules, started, admitted)
      .when(openStage, command, policies, now)
      .thenFails(
        'APPROVAL.STAGE_TOO_EARLY',
        'APPROVAL.PROJECT_CODE_MISSING',
        'APPROVAL.MATERIALS_MISSING',
        'APPROVAL.MATERIALS_MISSING',
        'APPROVAL.MATERIALS_MISSING',
      );
  });

  it('refuses a code of the wrong form, and a second code for one project', () => {
    const wrong = { ...application, projectCode: '2513-320281-04-01-000017' };
    given(rules, started, admitted).when(openStage, wrong, policies, now).thenFails('APPROVAL.PROJECT_CODE_INVALID');
    const withCode = { ...started, projectCode: PROJECT_CODE } as ApprovalCaseEvent;
    const other = { ...application, projectCode: '2601-320281-04-01-000025' };
    given(rules, withCode, admitted).when(openStage, other, policies, now).thenFails('APPROVAL.PROJECT_CODE_DIFFERS');
  });

  it('refuses a stage that runs or does not exist', () => {
    given(rules, ...running)
      .when(openStage, application, policies, now)
      .thenFails('APPROVAL.STAGE_ALREADY_OPEN');
    given(rules, started, admitted)
      .when(openStage, { ...application, stage: 'NO_SUCH' }, policies, now)
      .thenFails('APPROVAL.STAGE_UNKNOWN');
  });

  it('opens nothing on a procedure that fails its publish checks (S036)', () => {
    const faults = [{ problem: 'ITEM_LACKS:standard', path: 'stages.0.items.0.standard' }];
    const faulty = {
      ...policies,
      procedure: { ...policies.procedure, content: { ...policies.procedure.content, faults } },
    };
    given(rules, started, admitted).when(openStage, application, faulty, now).thenFails('APPROVAL.PROCEDURE_INVALID');
  });
});

describe('the round after a refusal', () => {
  const decide = (
    history: readonly ApprovalCaseEvent[],
    itemCode: string,
    result: 'PASS' | 'PASS_DEFERRED' | 'REFUSE',
  ) => {
    const by = person(ITEMS[itemCode] ?? '');
    const { state } = given(rules, ...history);
    const decision = decideItem(
      state,
      { stage: STAGE, itemCode, result, opinion: '见意见', by },
      { devolution: undefined },
      at('2026-03-10'),
    );
    return [...history, ...eventsOf(decision)];
  };
  const refused = decide(
    decide(decide(running, 'EIA', 'PASS'), 'CIVIL_AIR_DEFENCE', 'PASS_DEFERRED'),
    'SAFETY_CONDITIONS',
    'REFUSE',
  );

  it('keeps passes of the last twelve months on the word that facts are unchanged (5.3.4)', () => {
    const again = stageOpened('2027-03-10', refused, { factsUnchanged: true });
    expect(again.round).toBe(2);
    expect(again.reused.map(({ itemCode }) => itemCode)).toEqual(['EIA', 'CIVIL_AIR_DEFENCE']);
    expect(again.items.map(({ itemCode }) => itemCode)).not.toContain('EIA');
    const { state } = given(rules, ...refused, again);
    const kept =
      state.phase === 'NONE' ? [] : (state.stages[0]?.items ?? []).filter(({ reusedFrom }) => reusedFrom === 1);
    expect(kept.map(({ status, acceptedOn }) => [status, acceptedOn])).toEqual([
      [11, '2026-03-02'],
      [12, '2026-03-02'],
    ]);
  });

  it('asks everyone again a day after the twelve months, or without that word', () => {
    expect(stageOpened('2027-03-11', refused, { factsUnchanged: true }).reused).toEqual([]);
    expect(stageOpened('2026-04-01', refused).reused).toEqual([]);
  });
});
