import { checkDealSheet, type DealSheet } from './deal-sheet';
import { exceedsClass, sizeClass } from './size-class';

const TODAY = '2026-03-12';

/** 1.2 亿元 on 20000 m² (30 亩) at 400 万元/亩: exactly covered. */
const sheet = (changes: Partial<DealSheet> = {}): DealSheet => ({
  projectName: '富硒食品精深加工',
  firmName: '样例富硒食品有限公司',
  firmCreditCode: '91350100M000100Y43',
  creditCodeConfirmed: true,
  industryCode: 'C1391',
  industryFlags: [],
  investmentFen: '12000000000',
  landAreaM2: '20000',
  signedOn: TODAY,
  indicators: { investmentIntensityWanPerMu: '400', outputWanPerMu: '500', plotRatio: '1.2' },
  schedule: { startMonthsAfterDelivery: 6, completionMonthsAfterStart: 18, productionMonthsAfterCompletion: 6 },
  squadMemberIds: [],
  ...changes,
});

const faults = (changes: Partial<DealSheet>, prefix = ''): (string | undefined)[][] => {
  const checked = checkDealSheet(sheet(changes), TODAY, prefix);
  return checked.ok ? [] : checked.faults.map((fault) => [fault.code, fault.path]);
};

describe('the sheet of a deal', () => {
  it('is agreed with all four control indicators (S015)', () => {
    const checked = checkDealSheet(sheet(), TODAY);
    expect(checked).toMatchObject({ ok: true, warnings: [], agreed: { firmCreditCode: '91350100M000100Y43' } });
  });

  it('names every missing part at once, each with its path (S015)', () =>
    expect(faults({ indicators: undefined, schedule: undefined })).toEqual([
      ['LEADS.INTENSITY_MISSING', 'indicators.investmentIntensityWanPerMu'],
      ['LEADS.OUTPUT_MISSING', 'indicators.outputWanPerMu'],
      ['LEADS.PLOT_RATIO_MISSING', 'indicators.plotRatio'],
      ['LEADS.SCHEDULE_MISSING', 'schedule'],
    ]));

  it.each([
    ['investmentIntensityWanPerMu', 'LEADS.INTENSITY_MISSING'],
    ['outputWanPerMu', 'LEADS.OUTPUT_MISSING'],
    ['plotRatio', 'LEADS.PLOT_RATIO_MISSING'],
  ])('is refused without %s alone', (part, code) =>
    expect(faults({ indicators: { ...sheet().indicators, [part]: undefined } })).toEqual([
      [code, `indicators.${part}`],
    ]),
  );

  it('names the missing part of a schedule', () =>
    expect(faults({ schedule: { startMonthsAfterDelivery: 6, completionMonthsAfterStart: 18 } })).toEqual([
      ['LEADS.SCHEDULE_MISSING', 'schedule.productionMonthsAfterCompletion'],
    ]));

  it('tells rule faults together with missing parts, under the prefix of a larger input', () =>
    expect(
      faults(
        {
          firmCreditCode: '9135',
          projectCode: '2513-420000-04-01-123456',
          landAreaM2: '0',
          signedOn: '2026-03-13',
          schedule: undefined,
        },
        'deals.3.',
      ),
    ).toEqual([
      ['LEADS.CREDIT_CODE_MALFORMED', 'deals.3.firmCreditCode'],
      ['LEADS.PROJECT_CODE_MALFORMED', 'deals.3.projectCode'],
      ['LEADS.AMOUNT_NOT_POSITIVE', 'deals.3.landAreaM2'],
      ['LEADS.SCHEDULE_MISSING', 'deals.3.schedule'],
      ['LEADS.SIGNED_IN_FUTURE', 'deals.3.signedOn'],
    ]));

  it('asks for a confirmation of a wrong check character and says the right one (4.2)', () => {
    const wrong = { firmCreditCode: '91350100 m000100y44', creditCodeConfirmed: false };
    const checked = checkDealSheet(sheet(wrong), TODAY);
    expect(checked).toMatchObject({
      ok: false,
      faults: [{ code: 'LEADS.CREDIT_CODE_UNCONFIRMED', facts: { expected: '3' }, path: 'firmCreditCode' }],
    });
    expect(faults({ ...wrong, creditCodeConfirmed: true })).toEqual([]);
  });

  it('warns, and refuses nothing, when the investment does not cover intensity × area, to the fen', () => {
    const less = checkDealSheet(sheet({ investmentFen: '11999999999' }), TODAY);
    expect(less).toMatchObject({ ok: true, warnings: ['INVESTMENT_BELOW_INTENSITY'] });
  });
});

describe('the size class of an investment', () => {
  it.each([
    ['4999999999', 'BELOW_50M', 'BELOW_50M'],
    ['5000000000', '50M', 'BELOW_50M'],
    ['10000000000', '100M', '50M'],
    ['10000000001', '100M', '100M'],
    ['50000000000', '500M', '100M'],
    ['500000000000', '5BN', '2BN'],
  ])('counts %s fen as 以上 %s and as 超 %s (S010)', (fen, inclusive, exclusive) => {
    expect([sizeClass(fen), exceedsClass(fen)]).toEqual([inclusive, exclusive]);
  });
});
