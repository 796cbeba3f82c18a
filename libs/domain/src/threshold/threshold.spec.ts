import { fraction } from '../exact/fraction';
import { meets, threshold, type Wording } from './threshold';

describe('thresholds (S148)', () => {
  const cases: [Wording, boolean, boolean, boolean][] = [
    ['以上', false, true, true],
    ['至少', false, true, true],
    ['不低于', false, true, true],
    ['超过', false, false, true],
    ['突破', false, false, true],
    ['不足', true, false, false],
    ['低于', true, false, false],
    ['以下', true, true, false],
    ['不超过', true, true, false],
    ['以内', true, true, false],
  ];
  it.each(cases)('%s 50: 49.99 %s, 50 %s, 50.01 %s', (wording, below, at, above) => {
    const line = threshold(wording, '50');
    expect(['49.99', '50', '50.01'].map((text) => meets(fraction(text), line))).toEqual([below, at, above]);
  });
});
