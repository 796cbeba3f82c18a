import { checkReservePrice, type LandPriceRules } from './price-floor';

const rules: LandPriceRules = {
  gradeYuanPerM2: { '10': '168' },
  localYuanPerM2: { jiangyin: '180' },
  capitalisationRate: '0.06',
  termYears: [10, 20, 30, 40, 50],
  fullTermYears: 50,
  seventyFactor: '0.7',
  localFactor: '1',
};
const parcel = { areaM2: '10000', landGrade: 10, costFen: '100000000', zone: 'jianshi' };
const check = (
  reservePriceFen: string,
  more: { termYears?: number; qualified?: boolean; costFen?: string; zone?: string } = {},
) => {
  const { termYears = 50, qualified = false, ...about } = more;
  const { errors, check: floor } = checkReservePrice(
    { ...parcel, ...about },
    { termYears, reservePriceFen, qualified },
    rules,
  );
  return { codes: errors.map(({ code }) => code), facts: errors[0]?.facts, floor };
};

describe('the floor of a reserve price (S064–S066)', () => {
  it('is the national minimum of the grade: exactly it passes, one fen below is refused with both numbers', () => {
    expect(check('168000000').codes).toEqual([]);
    expect(check('167999999')).toMatchObject({
      codes: ['LAND.PRICE_BELOW_NATIONAL_MINIMUM'],
      facts: { priceFen: '167999999', floorFen: '168000000' },
    });
  });

  it('is converted to the term unrounded: 20 years at grade 10 is 122.25… yuan a square metre', () => {
    const { floor } = check('200000000', { termYears: 20 });
    expect(floor?.nationalFloorFen).toBe('122253763');
    expect(check('122253762', { termYears: 20 }).codes).toEqual(['LAND.PRICE_BELOW_NATIONAL_MINIMUM']);
    expect(check('122253763', { termYears: 20 }).codes).toEqual([]);
  });

  it('goes down to 70 % only for a qualifying project, 69.99 % is refused', () => {
    expect(check('117600000', { qualified: true }).codes).toEqual([]);
    expect(check('117599999', { qualified: true }).codes).toEqual(['LAND.PRICE_BELOW_NATIONAL_MINIMUM']);
    expect(check('117600000').codes).toEqual(['LAND.PRICE_BELOW_NATIONAL_MINIMUM']);
  });

  it('is never below the cost sum, not even at 70 %', () => {
    expect(check('130000000', { qualified: true, costFen: '130000001' }).codes).toEqual(['LAND.PRICE_BELOW_COST']);
    expect(check('1', { costFen: '130000000' }).codes).toEqual([
      'LAND.PRICE_BELOW_COST',
      'LAND.PRICE_BELOW_NATIONAL_MINIMUM',
    ]);
  });

  it('is the local minimum where that is higher', () => {
    expect(check('179999999', { zone: 'jiangyin' }).codes).toEqual(['LAND.PRICE_BELOW_LOCAL_MINIMUM']);
    expect(check('180000000', { zone: 'jiangyin' }).codes).toEqual([]);
  });

  it('exists for 10, 20, 30, 40 and 50 years only', () => {
    for (const termYears of [15, 60])
      expect(check('999999999', { termYears }).codes).toEqual(['LAND.TERM_NOT_ALLOWED']);
  });
});
