import { clockAnswer } from '../testing/clock-answer';
import { clockOf } from './clock-of';
import type { ItemClock } from './queries';

const late = clockAnswer({
  light: 'RED',
  budget: 3,
  extensionDays: 1,
  used: 3,
  remaining: -1,
  promisedDueOn: '2026-10-13',
  legalDueOn: '2026-10-15',
  legalRemaining: 1,
  days: [
    { day: '2026-09-30', kind: 'START', n: 0 },
    { day: '2026-10-01', kind: 'HOLIDAY', n: 0, holiday: '国庆节' },
    { day: '2026-10-10', kind: 'COUNT', n: 2, makeup: true },
    { day: '2026-10-11', kind: 'REST', n: 0 },
    { day: '2026-10-12', kind: 'PAUSE', n: 0, pause: 'HEARING' },
    { day: '2026-10-13', kind: 'COUNT', n: 3 },
    { day: '2026-10-14', kind: 'OVER', n: 1 },
    { day: '2026-10-15', kind: 'RESERVE', n: 5, unpublished: true },
    { day: '2026-10-16', kind: 'EXPECTED', n: 0, pause: 'HEARING' },
  ],
});
const derived: ItemClock = {
  itemCode: 'EIA',
  acceptedOn: '2026-09-30',
  limit: { amount: 2, unit: 'WORKING_DAY', extension: 1, clause: '行政许可法 42' },
  dueOn: '2026-10-13',
  rawDueOn: null,
  warnOn: null,
  excludedWorkdays: 1,
  provisional: false,
  missingYears: [],
  calendar: { version: 2, source: '国办发明电〔2025〕7号' },
  stopped: false,
  pauses: [],
  days: [],
  clock: late,
};

it('draws every day as the server read it and counts nothing itself', () => {
  const clock = clockOf({ clock: late });
  expect(clock.days.map(({ kind, n }) => `${kind} ${n}`)).toEqual([
    'start 0',
    'holiday 0',
    'count 2',
    'rest 0',
    'pause 0',
    'count 3',
    'over 1',
    'reserve 5',
    'expected 0',
  ]);
  expect(clock).toMatchObject({ light: 'red', used: 3, budget: 3, extension: 1, remaining: -1, dueOn: '2026-10-13' });
  expect(clock).toMatchObject({ legalDueOn: '2026-10-15', legalRemaining: 1 });
  expect(clock.days[1]?.holiday).toBe('国庆节');
  expect(clock.days[2]?.makeup).toBe(true);
  expect(clock.days[7]?.unpublished).toBe(true);
});

it('names its sources once the derivation has arrived', () => {
  expect(clockOf({ clock: late })).not.toHaveProperty('sources');
  expect(clockOf({ clock: late }, derived).sources).toEqual(['国办发明电〔2025〕7号', '行政许可法 42']);
});

it('names the statutory day only where it is another day than the promised one', () => {
  expect(clockOf({ clock: clockAnswer({ legalDueOn: '2026-10-14' }) }).legalDueOn).toBeNull();
});
