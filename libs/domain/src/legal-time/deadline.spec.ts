import { computeDeadline, type DeadlineInput } from './deadline';
import type { Exclusion } from './exclusion';
import { PUBLISHED_CALENDARS } from './published-calendars';
import { calendarDays, months, workdays, years } from './term';
import { workCalendar } from './work-calendar';

const calendar = workCalendar(PUBLISHED_CALENDARS);
const clock = (start: string, amount: number, exclusions: readonly Exclusion[] = []): DeadlineInput => ({
  start,
  term: workdays(amount),
  exclusions,
  calendar,
});
const dates = (kind: string, from: string, to: string | null): Exclusion => ({ form: 'DATES', kind, from, to });
const moments = (kind: string, from: string, to: string): Exclusion => ({
  form: 'MOMENTS',
  kind,
  from: Date.parse(`${from}+08:00`),
  to: Date.parse(`${to}+08:00`),
});

describe('due dates of the worked examples (product.md 1.7)', () => {
  const cases: [string, DeadlineInput, string][] = [
    ['W1 counts both make-up days and skips the holiday', clock('2025-09-22', 10), '2025-10-11'],
    [
      'W2 excludes only the day that the moments cover wholly',
      clock('2025-09-22', 10, [moments('检测', '2025-09-29T17:00', '2025-10-09T09:00')]),
      '2025-10-13',
    ],
    [
      'W3 excludes both end days of dates',
      clock('2025-09-22', 10, [dates('检测', '2025-09-29', '2025-10-09')]),
      '2025-10-15',
    ],
    [
      'W4 excludes nine workdays',
      clock('2026-03-02', 20, [dates('专家评审', '2026-03-10', '2026-03-20')]),
      '2026-04-13',
    ],
    [
      'W5 merges overlapping pauses',
      clock('2026-03-02', 20, [
        dates('专家评审', '2026-03-10', '2026-03-20'),
        dates('检测', '2026-03-16', '2026-03-24'),
      ]),
      '2026-04-15',
    ],
    [
      'W6 excludes eleven workdays across 劳动节',
      clock('2026-04-20', 20, [dates('听证', '2026-04-27', '2026-05-08'), dates('检测', '2026-05-12', '2026-05-15')]),
      '2026-06-04',
    ],
    ['W7 starts to count on the first workday after a make-up Saturday', clock('2026-02-14', 20), '2026-03-20'],
    ['W8 counts from the day of receipt when acceptance is deemed', clock('2026-03-04', 20), '2026-04-01'],
  ];
  it.each(cases)('%s', (_, input, due) => {
    expect(computeDeadline(input)).toMatchObject({ due, provisional: false, missingYears: [], stopped: false });
  });

  it('W9 marks a date in an unpublished year as provisional and names the year (CLK-05)', () => {
    expect(computeDeadline(clock('2026-12-21', 20))).toMatchObject({
      due: '2027-01-18',
      provisional: true,
      missingYears: [2027],
    });
  });

  it('counts the merged workdays of W5 and W6 once', () => {
    const excluded = (index: number) => computeDeadline(cases[index]?.[1] ?? clock('2026-01-01', 0)).excludedWorkdays;
    expect([excluded(1), excluded(2), excluded(3), excluded(4), excluded(5)]).toEqual([1, 3, 9, 11, 11]);
  });
});

describe('pauses', () => {
  it('shows a clock with an open pause as stopped and invents no end date (regulation 1.3)', () => {
    expect(computeDeadline(clock('2026-03-02', 20, [dates('检测', '2026-03-10', null)]))).toMatchObject({
      raw: null,
      due: null,
      dueInstant: null,
      stopped: true,
    });
  });

  it('is not stopped by a pause that begins after the due day', () => {
    expect(computeDeadline(clock('2025-09-22', 10, [dates('检测', '2025-10-12', null)]))).toMatchObject({
      due: '2025-10-11',
      stopped: false,
      excludedWorkdays: 0,
    });
  });

  it('ignores the part of a pause on or before the start day', () => {
    expect(computeDeadline(clock('2026-03-02', 20, [dates('检测', '2026-02-20', '2026-03-02')])).excludedWorkdays).toBe(
      0,
    );
  });

  it('consumes a day that is paused and resumed once (CLK-08)', () => {
    const paused = clock('2025-09-22', 10, [moments('检测', '2025-09-29T00:30', '2025-09-29T23:00')]);
    expect(computeDeadline(paused).due).toBe('2025-10-11');
  });

  it('does not consume a day whose working hours are covered', () => {
    const hours = workCalendar({ ...PUBLISHED_CALENDARS, working_hours: { from: '09:00', to: '17:00' } });
    const paused = clock('2025-09-22', 10, [
      moments('检测', '2025-09-29T08:30', '2025-09-29T12:00'),
      moments('鉴定', '2025-09-29T12:00', '2025-09-29T17:00'),
    ]);
    expect(computeDeadline({ ...paused, calendar: hours }).due).toBe('2025-10-13');
  });

  it('moves the end of a term of months by the covered calendar days', () => {
    const input = { start: '2026-01-31', term: months(1, '', 'NONE'), calendar };
    expect(computeDeadline(input).due).toBe('2026-02-28');
    expect(computeDeadline({ ...input, exclusions: [dates('检测', '2026-02-02', '2026-02-06')] }).due).toBe(
      '2026-03-05',
    );
  });
});

describe('terms', () => {
  it('rolls calendar days past a holiday and keeps the raw day', () => {
    expect(computeDeadline({ start: '2026-01-19', term: calendarDays(30), calendar })).toMatchObject({
      raw: '2026-02-18',
      due: '2026-02-24',
    });
  });

  it('stops a roll on a make-up Saturday', () => {
    expect(computeDeadline({ start: '2026-01-29', term: calendarDays(30), calendar }).due).toBe('2026-02-28');
  });

  it('counts years from the original date, extension included', () => {
    const input = { start: '2024-02-29', term: years(2), calendar };
    expect(computeDeadline(input).due).toBe('2026-02-28');
    expect(computeDeadline({ ...input, extensions: [{ amount: 2 }] }).due).toBe('2028-02-29');
  });

  it('adds an extension to the same count', () => {
    expect(computeDeadline({ ...clock('2026-04-23', 20), extensions: [{ amount: 10 }] }).due).toBe('2026-06-08');
  });

  it('does not call a date provisional when no day of the unpublished year was examined', () => {
    expect(computeDeadline({ start: '2025-06-01', term: years(2), calendar }).provisional).toBe(false);
  });

  it('is due until 24:00 Asia/Shanghai', () => {
    expect(computeDeadline(clock('2025-09-22', 10)).dueInstant).toBe(Date.parse('2025-10-12T00:00:00+08:00'));
  });
});

describe('derivations (CLK-15)', () => {
  it('name every day, counted or not, with its reason and running total', () => {
    const input = clock('2025-09-26', 3, [{ ...dates('检测', '2025-09-29', '2025-09-29'), id: 'P1' }]);
    expect(computeDeadline(input).derivation).toEqual([
      { day: '2025-09-26', counted: false, n: 0, why: 'START_DAY' },
      { day: '2025-09-27', counted: false, n: 0, why: 'WEEKEND' },
      expect.objectContaining({ day: '2025-09-28', counted: true, n: 1, why: 'MAKEUP_WORKDAY' }),
      { day: '2025-09-29', counted: false, n: 1, why: 'PAUSED', pauses: ['P1'] },
      { day: '2025-09-30', counted: true, n: 2, why: 'WORKDAY' },
      ...['01', '02', '03', '04', '05', '06', '07', '08'].map((d) =>
        expect.objectContaining({
          day: `2025-10-${d}`,
          counted: false,
          n: 2,
          why: 'HOLIDAY',
          holiday: '国庆节、中秋节',
        }),
      ),
      { day: '2025-10-09', counted: true, n: 3, why: 'WORKDAY' },
    ]);
  });

  it('are one line for a run of days in a term of years', () => {
    expect(computeDeadline({ start: '2024-03-15', term: years(2), calendar }).derivation).toEqual([
      { day: '2024-03-15', counted: false, n: 0, why: 'START_DAY' },
      { day: '2024-03-16', to: '2026-03-15', counted: true, n: 730, why: 'CALENDAR_DAY' },
    ]);
  });

  it('travel with the deadline when it is copied or sent', () => {
    const sent = JSON.parse(JSON.stringify(computeDeadline(clock('2025-09-22', 10)))) as { derivation: unknown[] };
    expect(sent.derivation).toHaveLength(20);
  });
});
