import { speechOf } from '../texts/ui-language';
import { WATER_CLOCK } from '../gallery/samples';
import type { Clock } from './clock';
import { clockSentence, dueText, lightText } from './clock-words';

const zh = speechOf('zh-CN');
const en = speechOf('en');

it.each<[Pick<Clock, 'light' | 'remaining'>, string, string]>([
  [{ light: 'green', remaining: 7 }, '剩 7 日', '7 d left'],
  [{ light: 'yellow', remaining: 0 }, '今日到期', 'Due today'],
  [{ light: 'red', remaining: -2 }, '超 2 日', '2 d over'],
  [{ light: 'paused', remaining: 7 }, '停，余 7 日', 'Paused, 7 d left'],
  [{ light: 'paused', remaining: null }, '停', 'Paused'],
  [{ light: 'waiting', remaining: null }, '未起算', 'Not started'],
  [{ light: 'not-concerned', remaining: null }, '不涉及', 'Not needed'],
  [{ light: 'done', remaining: 1 }, '提前 1 日', '1 d early'],
  [{ light: 'done', remaining: null }, '办结', 'Done'],
])('says %o in both languages', (clock, chinese, english) => {
  expect(lightText(zh, clock)).toBe(chinese);
  expect(lightText(en, clock)).toBe(english);
});

it('names the promised day where the statutory one is another', () => {
  expect(dueText(zh, WATER_CLOCK)).toBe('承诺 10-14');
});

it('gives one sentence to those who do not see the drawing', () => {
  expect(clockSentence(zh, WATER_CLOCK)).toBe('剩 1 日，承诺 10-14');
});

it('writes a late day as the day it was due, and a provisional one as provisional', () => {
  expect(dueText(zh, { ...WATER_CLOCK, light: 'red', remaining: -1 })).toBe('应于 10-14');
  expect(dueText(zh, { ...WATER_CLOCK, light: 'provisional', dueOn: '2027-01-18' })).toBe('暂定 2027-01-18');
});
