import { startOfDay, systemActor } from '@luodi/domain';
import { given } from '@luodi/testing';
import { signingEvent } from '../signing-event.aggregate';
import { holdSigningEvent, noSigningEvent } from './signing-event';

const at = () => given(signingEvent);
const NOW = startOfDay('2021-11-01');
const sheet = {
  projectName: '新材料',
  firmName: '样例新材料有限公司',
  firmCreditCode: '91350100M000100Y43',
  creditCodeConfirmed: true,
  industryCode: 'C2659',
  industryFlags: [],
  investmentFen: '12000000000',
  landAreaM2: '20000',
  signedOn: '2021-10-31',
  indicators: { investmentIntensityWanPerMu: '400', outputWanPerMu: '500', plotRatio: '1.2' },
  schedule: { startMonthsAfterDelivery: 6, completionMonthsAfterStart: 18, productionMonthsAfterCompletion: 6 },
  squadMemberIds: [],
};
const row = (n: number, changes: object = {}) => ({
  projectId: `p${n}`,
  dealId: `d${n}`,
  leadMissing: false,
  sheet: { ...sheet, ...changes },
});
const event = { name: '深圳招商推介会', heldOn: '2021-10-31' };

describe('a signing event', () => {
  it('announces its deals in their order (S014)', () => {
    at()
      .when(holdSigningEvent, { ...event, deals: [row(1), row(2)] }, {}, NOW)
      .then({
        type: 'SigningEventHeld',
        ...event,
        dealIds: ['d1', 'd2'],
        rows: [row(1), row(2)].map(({ leadMissing: _, ...deal }) => deal),
      });
  });

  it('announces each row to the project it is about, and keeps nothing of it (S014)', () => {
    const held = holdSigningEvent(noSigningEvent, { ...event, deals: [row(1)], by: systemActor('test') }, {}, NOW);
    if (!held.ok) throw new Error('refused');
    const { state } = given(signingEvent, ...held.value);
    expect(state.held).toEqual({ ...event, dealIds: ['d1'] });
    const facts = { streamId: 'e1', zone: 'yongzhou', projectId: 'e1', version: 1, at: NOW, state };
    expect(held.value.flatMap((one) => signingEvent.publish(one, facts))).toMatchObject([
      { projectId: 'p1', data: { dealId: 'd1', signingEventId: 'e1', sheet: { projectName: sheet.projectName } } },
    ]);
  });

  it('tells every fault of every deal at once, each with its path', () => {
    const deals = [
      row(1),
      row(2, { schedule: undefined }),
      { ...row(1), leadMissing: true },
      row(4, { indicators: {} }),
    ];
    const { decision } = at().when(holdSigningEvent, { name: 'x', heldOn: '2021-11-02', deals }, {}, NOW);
    expect(decision.ok ? [] : decision.error.map(({ code, path }) => [code, path])).toEqual([
      ['LEADS.HELD_IN_FUTURE', 'heldOn'],
      ['LEADS.SCHEDULE_MISSING', 'deals.1.schedule'],
      ['LEADS.SAME_PROJECT_TWICE', 'deals.2.projectId'],
      ['LEADS.LEAD_NOT_FOUND', 'deals.2.projectId'],
      ['LEADS.INTENSITY_MISSING', 'deals.3.indicators.investmentIntensityWanPerMu'],
      ['LEADS.OUTPUT_MISSING', 'deals.3.indicators.outputWanPerMu'],
      ['LEADS.PLOT_RATIO_MISSING', 'deals.3.indicators.plotRatio'],
    ]);
  });

  it('is logged once', () =>
    given(signingEvent, { type: 'SigningEventHeld', ...event, dealIds: ['d1'] })
      .when(holdSigningEvent, { ...event, deals: [row(1)] }, {}, NOW)
      .thenFails('LEADS.SIGNING_EVENT_EXISTS'));
});
