import { clockOf } from './clock-of';
import type { ItemClock } from './queries';

const derived: ItemClock = {
  itemCode: 'EIA',
  acceptedOn: '2025-09-26',
  limit: { amount: 3, unit: 'WORKING_DAY', extension: 0, clause: '行政许可法 42' },
  dueOn: '2025-10-10',
  rawDueOn: null,
  warnOn: null,
  excludedWorkdays: 1,
  provisional: false,
  missingYears: [],
  calendar: { version: 2, source: '国办发明电〔2024〕12号' },
  stopped: false,
  pauses: [],
  days: [
    { day: '2025-09-26', counted: false, count: 0, why: 'START_DAY' },
    { day: '2025-09-27', counted: false, count: 0, why: 'WEEKEND' },
    { day: '2025-09-28', counted: true, count: 1, why: 'MAKEUP_WORKDAY' },
    { day: '2025-09-29', counted: false, count: 1, why: 'PAUSED', pauses: ['p1'] },
    { day: '2025-10-01', counted: false, count: 1, why: 'HOLIDAY', holiday: '国庆节' },
    { day: '2025-10-09', counted: true, count: 2, why: 'WORKDAY' },
    { day: '2025-10-10', counted: true, count: 3, why: 'WORKDAY' },
  ],
};
const row = { light: 'GREEN', remaining: 1, dueOn: '2025-10-10' } as const;

it('takes every day from the derivation of the server and counts nothing itself', () => {
  const clock = clockOf(row, derived, '2025-10-09');
  expect(clock.days.map(({ kind, n }) => `${kind} ${n}`)).toEqual([
    'start 0',
    'rest 0',
    'count 1',
    'pause 0',
    'holiday 0',
    'count 2',
    'count 3',
  ]);
  expect(clock).toMatchObject({
    used: 2,
    budget: 3,
    remaining: 1,
    dueOn: '2025-10-10',
    sources: ['国办发明电〔2024〕12号', '行政许可法 42'],
  });
  expect(clock.days[2]?.makeup).toBe(true);
});

it('knows only what the row says while the derivation is on its way', () => {
  expect(clockOf(row, undefined, '2025-10-09')).toMatchObject({ light: 'green', remaining: 1, days: [] });
});
