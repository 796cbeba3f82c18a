import { computeDeadline, type DeadlineInput } from './deadline';
import { lightOf } from './light';
import { PUBLISHED_CALENDARS } from './published-calendars';
import { reminderOf } from './reminder';
import { workdays } from './term';
import { usedDays } from './used-days';
import { workCalendar } from './work-calendar';

const calendar = workCalendar(PUBLISHED_CALENDARS);
const clock = (amount: number, start = '2026-03-02'): DeadlineInput => ({ start, term: workdays(amount), calendar });

const light = (input: DeadlineInput, day: string): string => {
  const { due, stopped, provisional } = computeDeadline(input);
  return lightOf({ due, stopped, provisional, yellowFrom: reminderOf(input).yellowFrom }, day);
};

describe('the reminder (requirements 2.6)', () => {
  it.each([
    [20, 18],
    [10, 9],
    [5, 4],
    [3, 2],
    [1, 0],
  ])('of %i workdays comes at the end of counted day %i', (amount, countedDays) => {
    expect(reminderOf(clock(amount)).countedDays).toBe(countedDays);
  });

  it('leaves two of twenty workdays', () => {
    const reminder = reminderOf(clock(20));
    expect(reminder).toMatchObject({ day: '2026-03-26', yellowFrom: '2026-03-27' });
    expect(usedDays(clock(20), '2026-03-26').remaining).toBe(2);
    expect(reminder.instant).toBe(Date.parse('2026-03-27T00:00:00+08:00'));
  });

  it('comes on acceptance when the limit is one day', () => {
    expect(reminderOf(clock(1))).toMatchObject({
      yellowFrom: '2026-03-02',
      instant: Date.parse('2026-03-02T00:00:00+08:00'),
    });
  });

  it('moves with a pause and with an extension', () => {
    const paused: DeadlineInput = {
      ...clock(20),
      exclusions: [{ form: 'DATES', kind: '专家评审', from: '2026-03-10', to: '2026-03-20' }],
    };
    expect(reminderOf(paused).day).toBe('2026-04-09');
    expect(reminderOf({ ...clock(20), extensions: [{ amount: 10 }] }).countedDays).toBe(27);
  });
});

describe('the light of a clock (GOV-07)', () => {
  it.each([
    ['2026-03-26', 'green'],
    ['2026-03-27', 'yellow'],
    ['2026-03-30', 'yellow'],
    ['2026-03-31', 'red'],
  ])('of 20 workdays from 2026-03-02 is on %s %s', (day, colour) => {
    expect(light(clock(20), day)).toBe(colour);
  });

  it('is grey while a pause has no end', () => {
    const exclusions = [{ form: 'DATES' as const, kind: '检测', from: '2026-03-10', to: null }];
    expect(light({ ...clock(20), exclusions }, '2026-03-12')).toBe('paused');
  });

  it('is hollow while the date is provisional, and red all the same once it has passed', () => {
    expect(light(clock(20, '2026-12-21'), '2026-12-25')).toBe('provisional');
    expect(light(clock(20, '2026-12-21'), '2027-01-19')).toBe('red');
  });
});

describe('used days (CLK-01)', () => {
  it('count what is consumed, what remains and what is over', () => {
    expect(usedDays(clock(10, '2025-09-22'), '2025-09-30')).toMatchObject({
      total: 10,
      used: 7,
      remaining: 3,
      over: 0,
    });
    expect(usedDays(clock(10, '2025-09-22'), '2025-10-14')).toMatchObject({ used: 12, remaining: 0, over: 2 });
  });
});
