import { PUBLISHED_CALENDARS } from '@luodi/domain';
import { given } from '@luodi/testing';
import admissionFile from '../../../policies/admission.json';
import negativeFile from '../../../policies/negative-list.json';
import { evolve, initial } from './admission-case';
import { checkControls } from './control-standards';
import { drawExperts } from './expert-draw';
import { matchNegativeList } from './negative-list';
import type { AdmissionRules, NegativeList } from './admission-policies';
import { nextMeeting } from './review-meeting';
import { reviewResult } from './review-result';
import type { OpenedAdmission, Sheet } from './admission-case';

const rules = admissionFile[0]?.content as AdmissionRules;
const jianshi = negativeFile[1]?.content as NegativeList;

describe('the review meeting (S021)', () => {
  it('comes every 14 days from its anchor, strictly after the day asked', () => {
    expect(nextMeeting(rules.meeting, PUBLISHED_CALENDARS, '2026-01-07')).toEqual({ meetingOn: '2026-01-08' });
    expect(nextMeeting(rules.meeting, PUBLISHED_CALENDARS, '2026-01-08')).toEqual({ meetingOn: '2026-01-22' });
  });

  it('moves off a holiday to the next workday and leaves the cycle where it was', () => {
    expect(nextMeeting(rules.meeting, PUBLISHED_CALENDARS, '2026-02-05')).toEqual({ meetingOn: '2026-02-24' });
    expect(nextMeeting(rules.meeting, PUBLISHED_CALENDARS, '2026-02-24')).toEqual({ meetingOn: '2026-03-05' });
  });
});

describe('a meeting in a year without a published calendar (CLK-05)', () => {
  it('is provisional and names the year', () => {
    expect(nextMeeting(rules.meeting, PUBLISHED_CALENDARS, '2026-12-25')).toEqual({
      meetingOn: '2027-01-07',
      missingYears: [2027],
    });
  });
});

describe('the negative list (S026, 4.1)', () => {
  it('matches by the stated flag, never by the industry alone', () => {
    expect(matchNegativeList(jianshi, { industryCode: 'C3021', industryFlags: [] })).toBeUndefined();
    expect(matchNegativeList(jianshi, { industryCode: 'C3021', industryFlags: ['high_pollution'] })?.code).toBe(
      'JS-P-02',
    );
  });

  it.each(['high-pollution', 'HIGH_POLLUTION', ' high pollution '])('is not passed by spelling the flag %j', (flag) => {
    expect(matchNegativeList(jianshi, { industryCode: 'C3021', industryFlags: [flag] })?.code).toBe('JS-P-02');
  });
});

describe('the control indicators (S025)', () => {
  const standard = {
    industryPrefix: '',
    investmentIntensityWanPerMu: '200',
    plotRatio: '0.8',
    outputWanPerMu: '300',
    source: 's',
  };
  const check = (declared: string) =>
    checkControls(
      { standards: [standard] },
      {
        industryCode: 'C3463',
        indicators: { investmentIntensityWanPerMu: declared, plotRatio: '0.80', outputWanPerMu: '300' },
      },
    ).map(({ passed }) => passed);

  it('pass at the standard itself and fail by the smallest fraction below', () => {
    expect(check('200')).toEqual([true, true, true]);
    expect(check('199.999999')).toEqual([false, true, true]);
  });
});

describe('the expert draw (S022)', () => {
  const experts = Array.from({ length: 9 }, (_, n) => ({
    expertId: `e${n}`,
    field: 'INDUSTRY',
    conflicts: n === 0 ? ['X'] : [],
  }));

  it('can be replayed from its seed, whatever the order of the pool, and leaves linked experts out', () => {
    const draw = drawExperts({ experts }, rules, 'X', 'seed');
    expect(drawExperts({ experts: [...experts].reverse() }, rules, 'X', 'seed')).toEqual(draw);
    expect(new Set(draw.experts.map(({ expertId }) => expertId)).size).toBe(5);
    expect(draw.excluded).toEqual(['e0']);
  });
});

describe('the result of a review (S023, 4.2)', () => {
  const sheet = (a: number, b: number, c: number, n: number): Sheet => ({
    expertId: `e${n}`,
    scores: { INVESTMENT_INTENSITY: a, INPUT_OUTPUT: b, ENVIRONMENT: c },
    on: '2026-03-05',
  });
  const result = (...sheets: Sheet[]) => reviewResult({ sheets, controls: [] } as unknown as OpenedAdmission, rules);

  it('passes at exactly 60 with a dimension at exactly 40', () => {
    expect(result(sheet(40, 60, 80, 1))).toMatchObject({ result: 'ADMITTED', totalScore: '60.00' });
  });

  it('fails by one point in the mean of one dimension, however high the total', () => {
    expect(result(sheet(100, 100, 40, 1), sheet(100, 100, 39, 2))).toMatchObject({
      result: 'REJECTED',
      reasons: ['DIMENSION_BELOW_FLOOR:ENVIRONMENT'],
    });
  });
});

describe('an admission case', () => {
  it('has nothing before it is opened', () => {
    expect(given({ initial, evolve }).state).toEqual({ status: 'NONE' });
  });
});
