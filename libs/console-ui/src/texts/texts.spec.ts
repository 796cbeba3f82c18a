import { en } from './en';
import { fillIn } from './fill-in';
import { speechOf } from './ui-language';
import { zhCn } from './zh-cn';

const places = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? ''))].sort();

it.each(Object.keys(zhCn) as (keyof typeof zhCn)[])('says %s in both languages', (key) => {
  expect(en[key]).toBeTruthy();
});

it('chooses the English form by the number', () => {
  expect(fillIn('{n} day|{n} days', { n: 1 })).toBe('1 day');
  expect(fillIn('{n} day|{n} days', { n: 14 })).toBe('14 days');
});

it('keeps a place visible that nobody filled', () => {
  expect(fillIn('剩 {n} 日')).toBe('剩 {n} 日');
  expect(places('剩 {n} 日')).toEqual(['n']);
});

it('writes a day for lists, for sentences and with its weekday, whatever the zone of the machine', () => {
  const { day } = speechOf('zh-CN');
  expect(day.short('2026-10-13')).toBe('10-13 周二');
  expect(day.sentence('2026-10-13')).toBe('10 月 13 日');
  expect(speechOf('en').day.sentence('2026-10-13')).toBe('13 Oct');
  expect(day.time('2026-10-13T06:26:08Z')).toBe('14:26:08');
});
