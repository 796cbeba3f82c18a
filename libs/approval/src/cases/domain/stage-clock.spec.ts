import { given } from '@luodi/testing';
import { at, eventsOf, officerOf, policies, rules, running } from '../../../test/case-history';
import { ITEMS, STAGE } from '../../../test/scenario';
import type { ApprovalCaseEvent } from './approval-case.events';
import { decideItem } from './decide-item';
import { endSpecialProcedure } from './end-special-procedure';
import { stageClock } from './stage-clock';
import { stageStandsStill } from './stage-outcome';
import { startSpecialProcedure } from './start-special-procedure';

const PAUSABLE = 'LAND_PLANNING_PERMIT';
const stateOf = (history: readonly ApprovalCaseEvent[]) => given(rules, ...history).state;
const runOf = (history: readonly ApprovalCaseEvent[]) => {
  const state = stateOf(history);
  const [run] = state.phase === 'NONE' ? [] : state.stages;
  if (!run) throw new Error('no stage');
  return run;
};
const pass = (history: readonly ApprovalCaseEvent[], itemCode: string, day: string) => [
  ...history,
  ...eventsOf(
    decideItem(
      stateOf(history),
      { stage: STAGE, itemCode, result: 'PASS', opinion: '同意', by: officerOf(itemCode) },
      {
        devolution: {
          scope: '*',
          version: 1,
          source: '',
          content: { devolved: [{ code: 'PWR-01', from: '2020-01-01' }] },
        },
      },
      at(day),
    ),
  ),
];
const command = { stage: STAGE, itemCode: PAUSABLE, by: officerOf(PAUSABLE) };
const pause = (history: readonly ApprovalCaseEvent[], day: string) => [
  ...history,
  ...eventsOf(
    startSpecialProcedure(
      stateOf(history),
      { ...command, kind: 'EXPERT_REVIEW', ground: '专家评审', expectedWorkdays: 9, noticeNumber: '1' },
      policies,
      at(day),
    ),
  ),
];
const resume = (history: readonly ApprovalCaseEvent[], day: string) => [
  ...history,
  ...eventsOf(endSpecialProcedure(stateOf(history), command, policies, at(day))),
];
const others = Object.keys(ITEMS).filter((code) => code !== PAUSABLE);
const allButOnePassed = (day: string) =>
  others.reduce<readonly ApprovalCaseEvent[]>((h, code) => pass(h, code, day), running);

describe('the clock of a stage (PAR-3)', () => {
  it('runs on while any item runs: one special procedure moves nothing', () => {
    const history = resume(pause(running, '2026-03-10'), '2026-03-20');
    expect(history.at(-1)).not.toHaveProperty('stageClock');
    expect(runOf(history).dueOn).toBe('2026-05-08');
  });

  it('stands still when the only open item is in a special procedure, and moves by those workdays', () => {
    const paused = pause(allButOnePassed('2026-03-09'), '2026-03-10');
    expect(stageStandsStill(runOf(paused).items)).toBe(true);
    const resumed = resume(paused, '2026-03-20');
    expect(resumed.at(-1)).toMatchObject({ type: 'SpecialProcedureEnded', stageClock: { dueOn: '2026-05-20' } });
    expect(runOf(resumed)).toMatchObject({ dueOn: '2026-05-20', missingYears: [] });
    expect(stageStandsStill(runOf(resumed).items)).toBe(false);
  });

  it('stands still from the day after the last running item was decided, not before', () => {
    const paused = others.reduce<readonly ApprovalCaseEvent[]>(
      (h, code) => pass(h, code, '2026-03-12'),
      pause(running, '2026-03-10'),
    );
    expect(stageStandsStill(runOf(paused).items)).toBe(true);
    expect(resume(paused, '2026-03-20').at(-1)).toMatchObject({ stageClock: { dueOn: '2026-05-15' } });
  });

  it('counts a day on which one item runs, whatever the others do', () => {
    const facts = (...items: { pauses: { from: string; to: string }[] }[]) => ({ acceptedOn: '2026-03-02', items });
    const a = { pauses: [{ from: '2026-03-10', to: '2026-03-20' }] };
    const b = { pauses: [{ from: '2026-03-16', to: '2026-03-24' }] };
    expect(stageClock(facts(a), 20, policies.calendar)?.dueOn).toBe('2026-04-13');
    expect(stageClock(facts(a, b), 20, policies.calendar)?.dueOn).toBe('2026-04-07');
    expect(stageClock(facts(a, b, { pauses: [] }), 20, policies.calendar)?.dueOn).toBe('2026-03-30');
  });

  it('is never longer than the joint limit of 45 workdays (行政许可法 42(2), 3.3)', () => {
    const facts = { acceptedOn: '2026-03-02', items: [{ pauses: [] }] };
    expect(stageClock(facts, 90, policies.calendar)).toEqual(stageClock(facts, 45, policies.calendar));
  });
});
