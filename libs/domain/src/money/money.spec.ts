import { fraction } from '../exact/fraction';
import { exceedsLine, investmentClass, reachesLine } from './investment-size';
import {
  dueFen,
  fen,
  fenFromText,
  fenFromWan,
  fenFromYi,
  fenFromYuan,
  fenToText,
  sumFen,
  wanText,
  yiText,
  yuanText,
} from './money';

describe('money', () => {
  it('travels as whole fen and is shown in 万元 and 亿元', () => {
    const amount = fenFromYi('5.2');
    expect(fenToText(amount)).toBe('52000000000');
    expect([yuanText(amount), wanText(amount), yiText(amount)]).toEqual(['520000000', '52000.00', '5.20']);
    expect(fenFromText('-1')).toBe(-1n);
  });

  it('refuses what is finer than a fen, and what is no number', () => {
    expect(() => fenFromYuan('0.001')).toThrow('finer');
    expect(() => fenFromWan('1,000')).toThrow('not a decimal');
    expect(() => fenFromText('1.0')).toThrow('whole fen');
  });

  it('adds what binary floats cannot', () => {
    expect(sumFen([fenFromYuan('0.1'), fenFromYuan('0.2')])).toBe(fenFromYuan('0.3'));
    expect(sumFen([fenFromYi('90071992547'), fen(1n)])).toBe(900719925470000000001n);
  });

  it('rounds an amount due half-up to a fen (regulation 8.5)', () => {
    expect(dueFen(fraction('1.005'))).toBe(101n);
    expect(dueFen(fraction('1.0049'))).toBe(100n);
  });
});

describe('size classes of an investment (S010, S148)', () => {
  it.each([
    ['4999.999999', null],
    ['5000', '5000万'],
    ['9999.999999', '5000万'],
    ['10000', '1亿'],
    ['50000', '5亿'],
    ['100000', '10亿'],
    ['200000', '20亿'],
    ['500000', '50亿'],
  ])('%s 万元 is in the class %s', (wan, line) => {
    expect(investmentClass(fenFromWan(wan))).toBe(line);
  });

  it('exactly 1亿 is 亿元以上 and not 超亿元', () => {
    expect(reachesLine(fenFromYi('1'), '1亿')).toBe(true);
    expect(exceedsLine(fenFromYi('1'), '1亿')).toBe(false);
    expect(exceedsLine(fenFromYuan('100000000.01'), '1亿')).toBe(true);
  });
});
