import { given } from '@luodi/testing';
import { at, eventsOf, officerOf, person, policies, rules, running } from '../../../test/case-history';
import { STAGE } from '../../../test/scenario';
import { caseDeadlines } from './approval-case.deadlines';
import type { ApprovalCaseEvent } from './approval-case.events';
import { askItemCorrection } from './ask-item-correction';
import type { CaseItem } from './case-item';
import { decideItem } from './decide-item';
import { endItemCorrection } from './end-item-correction';
import { withdrawStage } from './withdraw-stage';

const itemCode = 'LAND_PLANNING_PERMIT';
const by = officerOf(itemCode);
const ask = {
  stage: STAGE,
  itemCode,
  defects: [{ material: 'SITE_PLAN', defect: '坐标系不符', basis: '城乡规划法 38', howToFix: '按国家大地坐标系重绘' }],
  whyNotVisible: '现场核对后方能发现',
  noticeNumber: '审补〔2026〕2号',
  by,
};
const end = { stage: STAGE, itemCode, received: ['SITE_PLAN'], by: person('window', 'window-clerk') };
const pass = { stage: STAGE, itemCode, result: 'PASS' as const, opinion: '同意', by };
const after = (history: readonly ApprovalCaseEvent[]) => given(rules, ...history);
const itemsOf = (history: readonly ApprovalCaseEvent[]): readonly CaseItem[] => {
  const { state } = after(history);
  return state.phase === 'NONE' ? [] : (state.stages[0]?.items ?? []);
};
const itemOf = (history: readonly ApprovalCaseEvent[]) => itemsOf(history).find((item) => item.itemCode === itemCode);
const asked = [...running, ...eventsOf(askItemCorrection(after(running).state, ask, policies, at('2026-03-10')))];
const ended = [...asked, ...eventsOf(endItemCorrection(after(asked).state, end, policies, at('2026-03-20')))];

/** The same procedure, published with a correction that stops the clock. */
const stopping = {
  ...policies,
  procedure: {
    ...policies.procedure,
    content: {
      ...policies.procedure.content,
      stages: policies.procedure.content.stages.map((stage) => ({
        ...stage,
        items: stage.items.map((item) => ({ ...item, correctionStopsClock: item.itemCode === itemCode })),
      })),
    },
  },
};

describe('a correction in review (审查阶段补正, codes 6 and 7)', () => {
  it('leads to 6, back through 7 to 8, and touches no other item (ACT-02)', () => {
    expect(itemOf(asked)?.status).toBe(6);
    expect(ended.slice(-2).map(({ type }) => type)).toEqual(['ItemCorrectionEnded', 'ItemReviewResumed']);
    expect(itemOf(ended)?.status).toBe(8);
    const others = (history: readonly ApprovalCaseEvent[]) =>
      itemsOf(history).filter((item) => item.itemCode !== itemCode);
    expect(others(ended)).toEqual(others(running));
  });

  it('lets the legal clock run on unless the published item says otherwise (CLK-07)', () => {
    expect(itemOf(ended)).toMatchObject({ dueOn: '2026-03-30', pauses: [] });
    expect(caseDeadlines(after(asked).state)).toEqual(caseDeadlines(after(running).state));
  });

  it('stops it where the published item does, and the due day moves by the covered workdays', () => {
    const stopped = [...running, ...eventsOf(askItemCorrection(after(running).state, ask, stopping, at('2026-03-10')))];
    expect(caseDeadlines(after(stopped).state).filter(({ key }) => key.endsWith(itemCode))).toEqual([]);
    const [event] = eventsOf(endItemCorrection(after(stopped).state, end, stopping, at('2026-03-20')));
    expect(event).toMatchObject({ clock: { dueOn: '2026-04-13' } });
  });

  it('is asked once: a second one is refused (GOV-04)', () => {
    after(ended).when(askItemCorrection, ask, policies, at('2026-03-23')).thenFails('APPROVAL.CORRECTION_ASKED');
    after(asked).when(askItemCorrection, ask, policies, at('2026-03-11')).thenFails('APPROVAL.CORRECTION_OPEN');
  });

  it('must end before the decision, also when nothing came', () => {
    after(asked)
      .when(decideItem, pass, { devolution: undefined }, at('2026-03-11'))
      .thenFails('APPROVAL.CORRECTION_OPEN');
    const nothing = eventsOf(
      endItemCorrection(after(asked).state, { ...end, received: [] }, policies, at('2026-03-20')),
    );
    after([...asked, ...nothing])
      .when(decideItem, { ...pass, result: 'REFUSE' }, { devolution: undefined }, at('2026-03-20'))
      .then(expect.objectContaining({ status: 13, before: 8 }), expect.objectContaining({ type: 'StageRefused' }));
  });

  it('cannot be ended when none is open, nor asked by another department', () => {
    after(running).when(endItemCorrection, end, policies, at('2026-03-11')).thenFails('APPROVAL.CORRECTION_NOT_OPEN');
    after(running)
      .when(askItemCorrection, { ...ask, by: person('ecology-environment') }, policies, at('2026-03-11'))
      .thenFails('APPROVAL.ITEM_NOT_YOURS');
  });

  it('ends with its stage: an applicant who withdraws leaves no correction open', () => {
    const withdrawn = eventsOf(
      withdrawStage(after(asked).state, { stage: STAGE, reason: '撤回', by }, {}, at('2026-03-12')),
    );
    expect(itemOf([...asked, ...withdrawn])).toMatchObject({ status: 14, endedOn: '2026-03-12' });
  });
});
