import { given } from '@luodi/testing';
import { admitted, at, eventsOf, person, policies, rules, started } from '../../../test/case-history';
import { MATERIALS, PROJECT_CODE, STAGE } from '../../../test/scenario';
import type { ApprovalCaseEvent } from './approval-case.events';
import { caseDeadlines } from './approval-case.deadlines';
import { askCorrection } from './ask-correction';
import { closeApplication } from './close-application';
import { deemAccepted } from './deem-accepted';
import { endCorrection } from './end-correction';
import { openStage } from './open-stage';
import { receiveApplication } from './receive-application';

const by = person('window', 'window-clerk');
const defect = (material: string) => ({ material, defect: '未提交', basis: '环境影响评价法 22', howToFix: '补交原件' });
const without = (...codes: string[]) => MATERIALS.filter((code) => !codes.includes(code));
const application = { stage: STAGE, projectCode: PROJECT_CODE, materials: without('EIA_REPORT', 'SITE_PLAN'), by };
const notice = { stage: STAGE, noticeNumber: '补正〔2026〕7号', by };
const all = ['SITE_PLAN', 'EIA_REPORT'].map(defect);
const ready: readonly ApprovalCaseEvent[] = [started, admitted];
const after = (history: readonly ApprovalCaseEvent[]) => given(rules, ...history);

/** W8: received on 2026-03-04; the five workdays end on 2026-03-11. */
const received = [
  ...ready,
  ...eventsOf(receiveApplication(after(ready).state, application, policies, at('2026-03-04'))),
];
const asked = [
  ...received,
  ...eventsOf(askCorrection(after(received).state, { ...notice, defects: all }, {}, at('2026-03-11', '23:59'))),
];
const supplied = (...codes: string[]) => [
  ...asked,
  ...eventsOf(endCorrection(after(asked).state, { stage: STAGE, received: codes, by }, {}, at('2026-04-20'))),
];

describe('an application that is not accepted on the spot (接件)', () => {
  it('finds everything missing at once and starts the five workdays, not the clocks (行政许可法 32(四))', () => {
    const state = after(ready)
      .when(receiveApplication, application, policies, at('2026-03-04'))
      .then(
        expect.objectContaining({
          type: 'ApplicationReceived',
          missing: ['SITE_PLAN', 'EIA_REPORT'],
          noticeBy: '2026-03-11',
          missingYears: [],
        }),
      );
    expect(caseDeadlines(state).map(({ key }) => key)).toEqual([`correction-notice/${STAGE}`]);
  });

  it('marks the last day of the notice provisional in a year without a published calendar (CLK-05)', () => {
    after(ready)
      .when(receiveApplication, application, policies, at('2026-12-29'))
      .then(expect.objectContaining({ noticeBy: '2027-01-05', missingYears: [2027] }));
  });

  it('is received once, and not without the code of the project (GOV-10)', () => {
    after(received)
      .when(receiveApplication, application, policies, at('2026-03-05'))
      .thenFails('APPROVAL.APPLICATION_PENDING');
    after(ready)
      .when(receiveApplication, { ...application, projectCode: undefined }, policies, at('2026-03-04'))
      .thenFails('APPROVAL.PROJECT_CODE_MISSING');
  });

  it('is accepted by silence from the day of receipt, papers missing or not (W8: 2026-04-01)', () => {
    after(received).when(deemAccepted, { stage: STAGE }, policies, at('2026-03-11', '23:59')).then();
    const state = after(received)
      .when(deemAccepted, { stage: STAGE }, policies, at('2026-03-12', '00:00'))
      .then(expect.objectContaining({ type: 'StageOpened', acceptedOn: '2026-03-04', deemed: true }));
    const run = state.phase === 'NONE' ? undefined : state.stages[0];
    expect(run?.items.find(({ itemCode }) => itemCode === 'LAND_PLANNING_PERMIT')?.dueOn).toBe('2026-04-01');
    expect(state).not.toHaveProperty('applications');
  });

  it('cannot be told, taken back or declined any more once silence has accepted it', () => {
    const late = at('2026-03-12');
    after(received)
      .when(askCorrection, { ...notice, defects: all }, {}, late)
      .thenFails('APPROVAL.CORRECTION_TOO_LATE');
    after(received)
      .when(closeApplication, { stage: STAGE, outcome: 'DECLINED' as const, reason: '无权' }, {}, late)
      .thenFails('APPROVAL.APPLICATION_ACCEPTED');
  });

  it('is taken back (2) or declined (5) before, and a new one may follow with its own notice', () => {
    const close = { stage: STAGE, outcome: 'TAKEN_BACK' as const, reason: '申请人撤件', by };
    const closed = eventsOf(closeApplication(after(received).state, close, {}, at('2026-03-05')));
    expect(closed).toEqual([expect.objectContaining({ type: 'ApplicationClosed', before: 1, status: 2 })]);
    after([...received, ...closed])
      .when(receiveApplication, application, policies, at('2026-03-06'))
      .then(expect.objectContaining({ type: 'ApplicationReceived' }));
  });
});

describe('the one notice before acceptance (一次性告知, GOV-04)', () => {
  it('is refused unless it names everything that is missing', () => {
    after(received)
      .when(askCorrection, { ...notice, defects: [defect('EIA_REPORT')] }, {}, at('2026-03-05'))
      .thenFails('APPROVAL.CORRECTION_INCOMPLETE');
  });

  it('is given once: a second one is refused, also after the papers came', () => {
    for (const history of [asked, supplied('EIA_REPORT')])
      after(history)
        .when(askCorrection, { ...notice, defects: all }, {}, at('2026-03-11'))
        .thenFails('APPROVAL.CORRECTION_ASKED');
  });

  it('ends the timer of silence, and nothing is accepted while it is open', () => {
    expect(caseDeadlines(after(asked).state)).toEqual([]);
    after(asked).when(deemAccepted, { stage: STAGE }, policies, at('2026-06-01')).then();
    after(asked)
      .when(openStage, { stage: STAGE, materials: MATERIALS }, policies, at('2026-03-12'))
      .thenFails('APPROVAL.CORRECTION_OPEN');
  });

  it('consumes nothing: after weeks of waiting the clock starts on the day of acceptance (CLK-06)', () => {
    const state = after(supplied('SITE_PLAN', 'EIA_REPORT'))
      .when(openStage, { stage: STAGE, materials: [] }, policies, at('2026-04-20'))
      .then(
        expect.objectContaining({
          type: 'StageOpened',
          acceptedOn: '2026-04-20',
          materials: expect.arrayContaining(MATERIALS),
        }),
      );
    expect(state).not.toHaveProperty('applications');
  });

  it('keeps the receipt number of the submission (S037)', () => {
    const [first] = received.slice(2);
    const [opened] = eventsOf(
      openStage(
        after(supplied('SITE_PLAN', 'EIA_REPORT')).state,
        { stage: STAGE, materials: [], by },
        policies,
        at('2026-04-20'),
      ),
    );
    expect(opened).toMatchObject({ receiptNumber: (first as { receiptNumber: string }).receiptNumber });
  });

  it('leaves what never came: acceptance names it, a decline ends it in writing', () => {
    const history = supplied('SITE_PLAN');
    after(history)
      .when(openStage, { stage: STAGE, materials: [] }, policies, at('2026-04-20'))
      .thenFails('APPROVAL.MATERIALS_MISSING');
    const decline = { stage: STAGE, outcome: 'DECLINED' as const, reason: '逾期未补正', article: '行政许可法 32' };
    after(history)
      .when(closeApplication, decline, {}, at('2026-04-20'))
      .then(expect.objectContaining({ before: 7, status: 5, article: '行政许可法 32' }));
  });
});
