import { fraction, over, toFixed } from '../exact/fraction';
import { areaFromHectares, areaFromM2, areaFromMu, areaToM2, m2Text, muText, sumAreas } from './area';

describe('areas', () => {
  it('convert with exactly 2000/3 m² to the 亩 (regulation 10)', () => {
    expect(m2Text(areaFromMu('100'))).toBe('66666.67');
    expect(muText(areaFromM2('66700'))).toBe('100.05');
    expect(areaToM2(areaFromMu('3'))).toBe('2000');
    expect(areaToM2(areaFromHectares('1.5'))).toBe('15000');
  });

  it('lose nothing when they are added', () => {
    const third = areaFromMu('1');
    expect(toFixed(over(sumAreas([third, third, third]), fraction('2000')), 10)).toBe('1.0000000000');
  });

  it('refuse to be written as decimals that they do not have', () => {
    expect(() => areaToM2(areaFromMu('1'))).toThrow('no exact decimal');
    expect(() => areaFromM2('-1')).toThrow('not an area');
  });
});
