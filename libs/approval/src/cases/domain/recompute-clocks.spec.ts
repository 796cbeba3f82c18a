import { endOfDay } from '@luodi/domain';
import { given } from '@luodi/testing';
import {
  admitted,
  at,
  calendar2027,
  eventsOf,
  officerOf,
  person,
  policies,
  rules,
  stageOpened,
  started,
} from '../../../test/case-history';
import { MATERIALS, PROJECT_CODE, STAGE } from '../../../test/scenario';
import { caseDeadlines } from './approval-case.deadlines';
import type { ApprovalCaseEvent } from './approval-case.events';
import type { CaseItem } from './case-item';
import { receiveApplication } from './receive-application';
import { recomputeClocks } from './recompute-clocks';
import { startSpecialProcedure } from './start-special-procedure';

const itemCode = 'LAND_PLANNING_PERMIT';
const published = { ...policies, calendar: { scope: 'CN', version: 2, source: '2027 notice', content: calendar2027 } };
const after = (history: readonly ApprovalCaseEvent[]) => given(rules, ...history);
const itemOf = (history: readonly ApprovalCaseEvent[]): CaseItem | undefined => {
  const { state } = after(history);
  return state.phase === 'NONE' ? undefined : state.stages[0]?.items.find((item) => item.itemCode === itemCode);
};
/** W9: twenty workdays from 2026-12-21 end provisionally on 2027-01-18. */
const open = [started, admitted, stageOpened('2026-12-21')];
const recompute = (history: readonly ApprovalCaseEvent[]) => [
  ...history,
  ...eventsOf(recomputeClocks(after(history).state, { stage: STAGE, by: person('x') }, published)),
];
const overdue = (dueOn: string): ApprovalCaseEvent => ({
  type: 'ItemOverdue',
  stage: STAGE,
  itemCode,
  departmentId: 'natural-resources',
  dueOn,
});
const warned = (dueOn: string): ApprovalCaseEvent => ({
  type: 'ItemWarned',
  stage: STAGE,
  itemCode,
  departmentId: 'natural-resources',
  dueOn,
});

describe('open clocks when the calendar of a year is published (regulation 1.5.6, GOV-01)', () => {
  it('become firm, with old and new value of each date and the version they rest on', () => {
    const history = recompute(open);
    expect(history.at(-1)).toMatchObject({
      type: 'ClocksRecomputed',
      calendar: 2,
      items: expect.arrayContaining([
        expect.objectContaining({ itemCode, before: '2027-01-18', dueOn: '2027-01-19', missingYears: [] }),
      ]),
      stageClock: { missingYears: [], calendar: 2 },
    });
    expect(itemOf(history)).toMatchObject({ dueOn: '2027-01-19', calendar: 2 });
    expect(itemOf(history)).not.toHaveProperty('missingYears');
  });

  it('change once: the same calendar again changes nothing', () => {
    after(recompute(open)).when(recomputeClocks, { stage: STAGE }, published, 0).then();
  });

  it('leave clocks alone that no day of the year touches', () => {
    after([started, admitted, stageOpened('2026-03-02')])
      .when(recomputeClocks, { stage: STAGE }, published, 0)
      .then();
  });

  it('begin a new generation where the due day moved: it is warned of and expires anew, once (CLK-16)', () => {
    const late = recompute([...open, warned('2027-01-18'), overdue('2027-01-18')]);
    const item = itemOf(late);
    expect(item).not.toHaveProperty('overdue');
    const timers = caseDeadlines(after(late).state).filter(({ key }) => key.endsWith(itemCode));
    expect(timers.map(({ kind, dueAt }) => [kind, dueAt])).toEqual([
      ['item-warning', item?.warnAt],
      ['item-limit', endOfDay('2027-01-19')],
    ]);
  });

  it('derive a stopped clock only when it goes on, but say anew until when the procedure is expected to last', () => {
    const start = { stage: STAGE, itemCode, kind: 'HEARING', ground: '听证', expectedWorkdays: 5, noticeNumber: '1' };
    const by = officerOf(itemCode);
    const paused = [
      ...open,
      ...eventsOf(startSpecialProcedure(after(open).state, { ...start, by }, policies, at('2026-12-28'))),
    ];
    expect(itemOf(paused)?.pauses[0]).toMatchObject({ expectedUntil: '2027-01-04', missingYears: [2027] });
    const event = recompute(paused).at(-1);
    expect(event).toMatchObject({ items: expect.not.arrayContaining([expect.objectContaining({ itemCode })]) });
    expect(itemOf(recompute(paused))).toMatchObject({ dueOn: '2027-01-18', missingYears: [2027] });
    expect(itemOf(recompute(paused))?.pauses[0]).toEqual({
      kind: 'HEARING',
      from: '2026-12-28',
      expectedUntil: '2027-01-05',
      expectedWorkdays: 5,
      noticeNumber: '1',
    });
  });

  it('move the last day of a notice that was not given yet (行政许可法 32(四))', () => {
    const application = {
      stage: STAGE,
      projectCode: PROJECT_CODE,
      materials: MATERIALS.slice(1),
      by: person('window'),
    };
    const ready = [started, admitted];
    const received = [
      ...ready,
      ...eventsOf(receiveApplication(after(ready).state, application, policies, at('2026-12-29'))),
    ];
    const state = after(received)
      .when(recomputeClocks, { stage: STAGE }, published, 0)
      .then(expect.objectContaining({ notice: { before: '2027-01-05', noticeBy: '2027-01-06', missingYears: [] } }));
    expect(caseDeadlines(state)).toEqual([
      { key: `correction-notice/${STAGE}`, kind: 'correction-notice', dueAt: endOfDay('2027-01-06') },
    ]);
  });
});
