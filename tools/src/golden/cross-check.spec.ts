import { execFileSync } from 'node:child_process';
import { PUBLISHED_CALENDARS, addDays, isWorkday, workCalendar } from '@luodi/domain';

/**
 * What an independent package says about a list of days. It answers by the server's local time and is wrong west of
 * Greenwich, so it is asked in a process with the time zone of China. A cross-check only: it never enters the product.
 */
function packageAnswers(days: readonly string[]): readonly boolean[] {
  const script = `process.stdout.write(JSON.stringify(${JSON.stringify(days)}.map((d) => require('chinese-days').isWorkday(d))))`;
  const env = { ...process.env, TZ: 'Asia/Shanghai', NODE_OPTIONS: '' };
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { env, encoding: 'utf8' })) as boolean[];
}

it('an independent package agrees with the published calendars on all 1,096 days of 2024 to 2026', () => {
  const calendar = workCalendar(PUBLISHED_CALENDARS);
  const days = Array.from({ length: 1096 }, (_, index) => addDays('2024-01-01', index));
  const theirs = packageAnswers(days);
  expect(theirs).toHaveLength(1096);
  expect(days.filter((day, index) => isWorkday(calendar, day).workday !== theirs[index])).toEqual([]);
});
