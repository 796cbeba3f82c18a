import { conversionRates, type CohortDeal } from './conversion-rates';

const TARGETS = { REGISTRATION: '90', START: '60', PRODUCTION: '30', FUNDS: '20' };
const deal = (changes: Partial<CohortDeal> = {}): CohortDeal => ({
  projectId: 'p',
  dealId: 'd',
  projectName: '样例',
  outcome: null,
  investmentFen: '1000',
  registeredOn: null,
  startedOn: null,
  inProductionOn: null,
  fundsByYear: {},
  ...changes,
});
const registered = deal({ registeredOn: '2021-05-01' });
const times = (count: number, one: CohortDeal) => Array.from({ length: count }, () => one);
const rate = (name: string, deals: CohortDeal[], until = '2021-12-31') =>
  conversionRates(deals, TARGETS, until).find((one) => one.rate === name);

describe('the four conversion rates (S125)', () => {
  it('stand in the order registration, start, production, funds, each with its own target', () => {
    expect(
      conversionRates([deal()], TARGETS, '2021-12-31').map(({ rate: name, targetPercent }) => [name, targetPercent]),
    ).toEqual([
      ['REGISTRATION', '90'],
      ['START', '60'],
      ['PRODUCTION', '30'],
      ['FUNDS', '20'],
    ]);
  });

  it('reach a target with exactly its share, and miss it with one deal less (达到 = ≥)', () => {
    expect(rate('REGISTRATION', [...times(9, registered), deal()])).toMatchObject({ percent: '90.00', met: true });
    expect(rate('REGISTRATION', [...times(8, registered), ...times(2, deal())])).toMatchObject({
      percent: '80.00',
      met: false,
    });
  });

  it('compare exact fractions, not the rounded percent', () => {
    const almost = [...times(89_999, registered), ...times(10_001, deal())];
    expect(rate('REGISTRATION', almost)).toMatchObject({
      percent: '90.00',
      met: false,
      numerator: '89999',
      denominator: '100000',
    });
  });

  it('keep dropped and rejected deals in the denominator and list the deals that fail (8.1)', () => {
    const dropped = deal({ outcome: 'DROPPED', projectId: 'dropped' });
    expect(rate('REGISTRATION', [registered, dropped])).toMatchObject({
      denominator: '2',
      failing: [{ projectId: 'dropped' }],
    });
  });

  it('are not applicable without deals: neither 0 % nor a pass (8.1)', () => {
    for (const one of conversionRates([], TARGETS, '2021-12-31'))
      expect(one).toMatchObject({ percent: null, met: null });
  });

  it('count milestones until the cut-off and not after (8.2)', () => {
    const late = deal({ startedOn: '2022-01-01' });
    expect(rate('START', [late], '2021-12-31')).toMatchObject({ numerator: '0' });
    expect(rate('START', [late], '2022-01-01')).toMatchObject({ numerator: '1' });
    expect(rate('PRODUCTION', [deal({ inProductionOn: '2021-12-31' })])).toMatchObject({ numerator: '1' });
  });

  it('measure funds by amount, each deal capped at what it agreed (8.3)', () => {
    const rich = deal({ fundsByYear: { '2021': '5000' } });
    expect(rate('FUNDS', [rich, ...times(4, deal())])).toMatchObject({
      numerator: '1000',
      denominator: '5000',
      percent: '20.00',
      met: true,
    });
    expect(rate('FUNDS', [rich, ...times(5, deal())])).toMatchObject({ met: false });
  });

  it('leave out funds that arrived after the year of the cut-off', () => {
    const paid = deal({ fundsByYear: { '2021': '100', '2022': '900' } });
    expect(rate('FUNDS', [paid])).toMatchObject({ numerator: '100', failing: [paid] });
    expect(rate('FUNDS', [paid], '2022-06-30')).toMatchObject({ numerator: '1000', failing: [] });
  });

  it('give no verdict where a zone has no target', () => {
    expect(conversionRates([registered], {}, '2021-12-31')[0]).toMatchObject({
      percent: '100.00',
      targetPercent: null,
      met: null,
    });
  });
});
