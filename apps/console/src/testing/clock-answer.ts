import type { Task } from '../data/queries';

/** The clock of an item as the server answers it: two working days, the second one is today. */
export const clockAnswer = (change: Partial<Task['clock']> = {}): Task['clock'] => ({
  unit: 'WORKDAY',
  today: '2026-10-13',
  budget: 2,
  extensionDays: 0,
  used: 1,
  remaining: 1,
  startedOn: '2026-10-12',
  promisedDueOn: '2026-10-14',
  legalDueOn: null,
  legalRemaining: null,
  legalProvisional: false,
  expectedEndOn: null,
  pauseKind: null,
  pauseDay: null,
  endedOn: null,
  light: 'GREEN',
  provisional: false,
  missingYears: [],
  days: [
    { day: '2026-10-12', kind: 'START', n: 0 },
    { day: '2026-10-13', kind: 'COUNT', n: 1 },
    { day: '2026-10-14', kind: 'COUNT', n: 2 },
  ],
  ...change,
});
