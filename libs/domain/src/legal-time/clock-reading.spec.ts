import { readClock, type ClockReading } from './clock-reading';
import type { DeadlineInput } from './deadline';
import { PUBLISHED_CALENDARS } from './published-calendars';
import { calendarDays, months, workdays } from './term';
import { workCalendar } from './work-calendar';

const calendar = workCalendar(PUBLISHED_CALENDARS);
const clock = (change: Partial<DeadlineInput> = {}): DeadlineInput => ({
  start: '2026-09-22',
  term: workdays(10),
  calendar,
  ...change,
});
const pause = (from: string, to: string | null) =>
  ({ form: 'DATES', id: 'P', kind: 'EXPERT_REVIEW', from, to }) as const;
const on = ({ days }: ClockReading, day: string) => days.find((one) => one.day === day);
const kinds = ({ days }: ClockReading) => days.map(({ kind, n }) => `${kind}${n || ''}`).join(' ');

describe('what a screen shows of a clock (CLK-01, CLK-12, CLK-15)', () => {
  it('runs from the start to the due day, with holidays by name and the make-up day', () => {
    const read = readClock({ clock: clock(), today: '2026-09-24' });
    expect(read).toMatchObject({ budget: 10, used: 2, remaining: 8, dueOn: '2026-10-13', stopped: false });
    expect(read.days[0]).toEqual({ day: '2026-09-22', kind: 'START', n: 0 });
    expect(on(read, '2026-09-25')).toEqual({ day: '2026-09-25', kind: 'HOLIDAY', n: 0, holiday: '中秋节' });
    expect(on(read, '2026-10-10')).toEqual({ day: '2026-10-10', kind: 'COUNT', n: 8, makeup: true });
    expect(on(read, '2026-10-11')).toEqual({ day: '2026-10-11', kind: 'REST', n: 0 });
    expect(read.days.at(-1)).toEqual({ day: '2026-10-13', kind: 'COUNT', n: 10 });
  });

  it('shows the number of Friday on a weekend', () => {
    expect(readClock({ clock: clock({ start: '2026-03-02' }), today: '2026-03-08' })).toMatchObject({
      used: 4,
      remaining: 6,
    });
  });

  it('draws the days past the due day up to today, counted from one', () => {
    const read = readClock({ clock: clock({ start: '2026-03-02', term: workdays(3) }), today: '2026-03-10' });
    expect(kinds(read)).toBe('START COUNT1 COUNT2 COUNT3 OVER1 REST REST OVER2 OVER3');
    expect(read).toMatchObject({ used: 3, remaining: -3, dueOn: '2026-03-05' });
  });

  it('draws the statutory reserve after the promised day; what has passed of it is late by the promise', () => {
    const facts = { clock: clock({ start: '2026-03-02', term: workdays(3) }), statutoryAmount: 6 };
    const early = readClock({ ...facts, today: '2026-03-04' });
    expect(kinds(early)).toBe('START COUNT1 COUNT2 COUNT3 RESERVE4 REST REST RESERVE5 RESERVE6');
    expect(early).toMatchObject({ remaining: 1, legalDueOn: '2026-03-10', legalRemaining: 4 });
    const late = readClock({ ...facts, today: '2026-03-06' });
    expect(kinds(late)).toBe('START COUNT1 COUNT2 COUNT3 OVER1 REST REST RESERVE5 RESERVE6');
    expect(late).toMatchObject({ remaining: -1, legalRemaining: 2 });
    expect(readClock({ ...facts, today: '2026-03-12' })).toMatchObject({ remaining: -5, legalRemaining: -2 });
  });

  it('draws an open pause up to today and what is expected of it, and invents no due day (regulation 1.3)', () => {
    const paused = clock({ start: '2026-03-02', exclusions: [pause('2026-03-05', null)] });
    const read = readClock({ clock: paused, statutoryAmount: 20, today: '2026-03-06', expectedEnd: '2026-03-11' });
    expect(kinds(read)).toBe('START COUNT1 COUNT2 PAUSE PAUSE REST REST EXPECTED EXPECTED EXPECTED');
    expect(on(read, '2026-03-06')?.pauses).toEqual(['P']);
    expect(read).toMatchObject({
      used: 2,
      remaining: null,
      dueOn: null,
      legalDueOn: null,
      legalRemaining: null,
      expectedEndOn: '2026-03-11',
      stopped: true,
    });
  });

  it('goes on to today in a pause that lasts longer than expected', () => {
    const paused = clock({ start: '2026-03-02', exclusions: [pause('2026-03-05', null)] });
    const read = readClock({ clock: paused, today: '2026-03-12', expectedEnd: '2026-03-11' });
    expect(read.days.at(-1)).toMatchObject({ day: '2026-03-12', kind: 'PAUSE' });
  });

  it('leaves a pause that began after the due day without effect: what is late stays late', () => {
    const late = clock({ start: '2026-03-02', term: workdays(3), exclusions: [pause('2026-03-06', null)] });
    const read = readClock({ clock: late, today: '2026-03-09', expectedEnd: '2026-03-20' });
    expect(kinds(read)).toBe('START COUNT1 COUNT2 COUNT3 OVER1 REST REST OVER2');
    expect(read).toMatchObject({ remaining: -2, expectedEndOn: null, stopped: false });
  });

  it('ends with the end of the clock', () => {
    const read = readClock({
      clock: clock({ start: '2026-03-02' }),
      statutoryAmount: 20,
      today: '2026-04-20',
      endedOn: '2026-03-05',
    });
    expect(kinds(read)).toBe('START COUNT1 COUNT2 COUNT3');
    expect(read).toMatchObject({ used: 3, remaining: null, dueOn: '2026-03-16', legalRemaining: null });
  });

  it('gives the last number to the workday that a count of calendar days rolls to (民法典 203)', () => {
    const eia = clock({ start: '2026-03-02', term: calendarDays(5) });
    const read = readClock({ clock: eia, today: '2026-03-06' });
    expect(kinds(read)).toBe('START COUNT1 COUNT2 COUNT3 COUNT4 REST REST COUNT5');
    expect(read).toMatchObject({ used: 4, remaining: 1, dueOn: '2026-03-09' });
    expect(readClock({ clock: eia, today: '2026-03-09' })).toMatchObject({ used: 5, remaining: 0 });
    expect(readClock({ clock: eia, today: '2026-03-10' })).toMatchObject({ used: 5, remaining: -1 });
  });

  it('counts the days of a term of months', () => {
    const read = readClock({ clock: clock({ start: '2026-03-02', term: months(1) }), today: '2026-03-12' });
    expect(read).toMatchObject({ budget: 31, used: 10, remaining: 21, dueOn: '2026-04-02' });
  });

  it('names the year without a calendar and marks its days (CLK-05)', () => {
    const read = readClock({ clock: clock({ start: '2026-12-21', term: workdays(20) }), today: '2026-12-25' });
    expect(read).toMatchObject({ provisional: true, missingYears: [2027] });
    const firm = readClock({
      clock: clock({ start: '2026-12-21', term: workdays(5) }),
      statutoryAmount: 20,
      today: '2026-12-25',
    });
    expect(firm).toMatchObject({ provisional: false, missingYears: [], legalProvisional: true });
    expect(on(read, '2026-12-31')).not.toHaveProperty('unpublished');
    expect(on(read, '2027-01-04')).toMatchObject({ kind: 'COUNT', unpublished: true });
  });

  it('adds an approved extension to the budget of both clocks', () => {
    const extended = clock({ start: '2026-03-02', term: workdays(3), extensions: [{ amount: 2 }] });
    expect(readClock({ clock: extended, statutoryAmount: 6, today: '2026-03-03' })).toMatchObject({
      budget: 5,
      dueOn: '2026-03-09',
      legalDueOn: '2026-03-12',
    });
  });
});
