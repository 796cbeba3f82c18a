import { fold, transit } from '@luodi/domain';
import { admitted, at, running, stageOpened, started } from '../../../test/case-history';
import { STAGE } from '../../../test/scenario';
import { evolve, initial } from './approval-case';
import type { ApprovalCaseEvent, OpenedItem } from './approval-case.events';
import { STATUS_NAMES } from './approval-case.status';
import { itemTransitions, statusCode } from './approval-case.transitions';
import { stageOutcome } from './stage-outcome';

const LIMIT = 16 * 1024;

describe('the state of an approval case', () => {
  it('stays under 16 KiB with four stages of ten items, each paused once', () => {
    const [opened] = [stageOpened('2026-03-02')];
    const [first] = opened.items;
    if (!first) throw new Error('no items');
    const ten: OpenedItem[] = Array.from({ length: 10 }, (_, index) => ({
      ...first,
      itemCode: `LAND_PLANNING_PERMIT_${index}`,
    }));
    const stages = ['PLANNING_PERMIT', 'CONSTRUCTION_PLANNING', 'CONSTRUCTION_PERMIT', 'COMPLETION_ACCEPTANCE'];
    const history = stages.flatMap((stage): ApprovalCaseEvent[] => [
      { ...opened, stage, items: ten },
      ...ten.map(({ itemCode }): ApprovalCaseEvent => ({
        type: 'SpecialProcedureStarted',
        stage,
        itemCode,
        departmentId: 'natural-resources',
        kind: 'EXPERT_REVIEW',
        ground: '专家评审',
        expectedWorkdays: 9,
        expectedUntil: '2026-03-23',
        noticeNumber: '特程〔2026〕1号',
        before: 8,
        on: '2026-03-10',
        by: { kind: 'system', service: 'test' },
      })),
    ]);
    const state = fold(evolve, initial, [started, admitted, ...history]);
    expect(Buffer.byteLength(JSON.stringify(state))).toBeLessThan(LIMIT);
  });

  it('refuses a history that cannot be: an event before the start is a bug', () => {
    expect(() => evolve(initial, admitted)).toThrow('before CaseStarted');
  });

  it('forgets nothing of a clock when its item ends: the derivation can be asked for years later', () => {
    const decided: ApprovalCaseEvent = {
      type: 'ItemDecided',
      stage: STAGE,
      itemCode: 'EIA',
      departmentId: 'ecology-environment',
      status: 11,
      before: 8,
      opinion: '同意',
      on: '2026-03-10',
      dueOn: '2026-04-01',
      by: { kind: 'system', service: 'test' },
    };
    const state = fold(evolve, initial, [...running, decided]);
    const item = state.phase === 'NONE' ? undefined : state.stages[0]?.items.find(({ itemCode }) => itemCode === 'EIA');
    expect(item).toMatchObject({
      limit: { amount: 30, unit: 'CALENDAR_DAY' },
      calendar: 1,
      dueOn: '2026-04-01',
      endedOn: '2026-03-10',
    });
    expect(item?.warnAt).toBe(at('2026-03-30', '00:00'));
  });
});

describe('办理状态 (GOV-14)', () => {
  it('has a name in both languages for each of the fifteen codes', () => {
    expect(itemTransitions.states.every((code) => STATUS_NAMES[Number.parseInt(code, 10)])).toBe(true);
  });

  it.each([
    [8, 'pass', '11'],
    [8, 'start-special-procedure', '9'],
    [9, 'end-special-procedure', '10'],
    [10, 'refuse', '13'],
  ] as const)('leads from %i by %s to %s', (from, move, to) => {
    expect(transit(itemTransitions, statusCode(from), move, undefined)).toEqual({ ok: true, value: to });
  });

  it('knows no way out of a special procedure but its end, and none out of an end', () => {
    expect(transit(itemTransitions, '9', 'pass', undefined).ok).toBe(false);
    expect(transit(itemTransitions, '11', 'refuse', undefined).ok).toBe(false);
  });
});

describe('the join of a stage (PAR-5, PAR-6)', () => {
  const outcome = (...statuses: number[]) => stageOutcome(statuses.map((status) => ({ status })));

  it('passes only when every item passed', () => {
    expect(outcome(11, 12, 11)).toBe('PASSED');
    expect(outcome(11, 8)).toBe('OPEN');
    expect(outcome(11, 9)).toBe('OPEN');
  });

  it('never takes cancellation, withdrawal or nothing at all for consent', () => {
    expect(outcome()).toBe('OPEN');
    expect(outcome(11, 15)).toBe('OPEN');
    expect(outcome(11, 14)).toBe('OPEN');
  });

  it('is refused by one', () => {
    expect(outcome(11, 13, 8)).toBe('REFUSED');
  });
});
