import { PUBLISHED_CALENDARS } from '@luodi/domain';
import { calendarDays, missingYears } from './calendar-days';

const between = (from: string, to: string) => calendarDays(PUBLISHED_CALENDARS, from, to);

it('numbers the workdays of the year, also in the middle of it: 2026-10-13 is the 191st of 248', () => {
  expect(between('2026-10-13', '2026-10-13')).toEqual([{ day: '2026-10-13', kind: 'WORKDAY', holiday: null, n: 191 }]);
  expect(between('2026-12-31', '2026-12-31').at(-1)?.n).toBe(248);
});

it('names holidays and make-up days, and counts only days of work', () => {
  const [off, makeup] = [between('2026-10-01', '2026-10-01')[0], between('2026-10-10', '2026-10-10')[0]];
  expect(off).toMatchObject({ kind: 'HOLIDAY', holiday: '国庆节', n: null });
  expect(makeup).toMatchObject({ kind: 'MAKEUP', holiday: null, n: 189 });
});

it('begins to count again with every year', () => {
  const days = between('2025-12-31', '2026-01-05');
  expect(days.filter(({ n }) => n !== null).map(({ day, n }) => [day, n])).toEqual([
    ['2025-12-31', 248],
    ['2026-01-04', 1],
    ['2026-01-05', 2],
  ]);
});

it('says which years have no notice, and calls their weekdays unpublished (CLK-05)', () => {
  expect(missingYears(PUBLISHED_CALENDARS, '2026-12-01', '2028-01-31')).toEqual([2027, 2028]);
  expect(between('2027-01-01', '2027-01-02').map(({ kind }) => kind)).toEqual(['UNPUBLISHED', 'WEEKEND']);
});
