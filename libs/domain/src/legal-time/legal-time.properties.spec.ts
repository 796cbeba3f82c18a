import fc from 'fast-check';
import type { CalendarContent } from './calendar-content';
import { computeDeadline, type Deadline, type DeadlineInput } from './deadline';
import type { Exclusion } from './exclusion';
import { addDays, dayFromNumber, dayNumber, isLegalDay, weekdayOf } from './legal-day';
import { PUBLISHED_CALENDARS } from './published-calendars';
import type { Term } from './term';
import { workCalendar } from './work-calendar';

const day = fc.integer({ min: dayNumber('2023-12-01'), max: dayNumber('2027-06-30') }).map(dayFromNumber);

const term: fc.Arbitrary<Term> = fc.record({
  amount: fc.integer({ min: 0, max: 60 }),
  unit: fc.constantFrom('WORKING_DAY' as const, 'CALENDAR_DAY' as const, 'MONTH' as const),
  roll: fc.constantFrom('NONE' as const, 'NEXT_WORKDAY' as const),
  clause: fc.constant(''),
});

const pause: fc.Arbitrary<Exclusion> = fc
  .record({ from: day, length: fc.nat({ max: 20 }) })
  .map(({ from, length }) => ({
    form: 'DATES',
    kind: '检测',
    from,
    to: addDays(from, length),
  }));

const input: fc.Arbitrary<DeadlineInput> = fc.record({
  start: day,
  term,
  exclusions: fc.array(pause, { maxLength: 4 }),
  calendar: fc.constant(workCalendar(PUBLISHED_CALENDARS)),
});

const withHoliday = (off: string): CalendarContent => {
  const year = off.slice(0, 4);
  const table = PUBLISHED_CALENDARS.years[year];
  if (!table || table.makeup_workdays.includes(off)) return PUBLISHED_CALENDARS;
  return { years: { ...PUBLISHED_CALENDARS.years, [year]: { ...table, off: [...table.off, off] } } };
};

/** The due day as text; every clock here has an end. */
const dueOf = (clock: DeadlineInput): string => computeDeadline(clock).due ?? 'never';

/** Everything that is asked of an answer, in a form that can be compared. */
const facts = ({ raw, due, excludedWorkdays, missingYears, derivation }: Deadline): string =>
  JSON.stringify({ raw, due, excludedWorkdays, missingYears, derivation });

describe('due dates are monotone (CLK-14)', () => {
  it('a later start never makes one earlier', () => {
    fc.assert(
      fc.property(input, fc.nat({ max: 40 }), (clock, later) => {
        expect(dueOf({ ...clock, start: addDays(clock.start, later) }) >= dueOf(clock)).toBe(true);
      }),
    );
  });

  it('a larger budget never makes one earlier', () => {
    fc.assert(
      fc.property(input, fc.nat({ max: 20 }), (clock, more) => {
        const larger = { ...clock, term: { ...clock.term, amount: clock.term.amount + more } };
        expect(dueOf(larger) >= dueOf(clock)).toBe(true);
      }),
    );
  });

  it('another or a longer pause never makes one earlier', () => {
    fc.assert(
      fc.property(input, pause, fc.nat({ max: 10 }), (clock, more, longer) => {
        const exclusions = [...(clock.exclusions ?? []), more];
        const added = { ...clock, exclusions };
        expect(dueOf(added) >= dueOf(clock)).toBe(true);
        if (more.form !== 'DATES' || more.to === null) throw new Error('a pause of dates was asked for');
        const lengthened = { ...more, to: addDays(more.to, longer) };
        expect(dueOf({ ...clock, exclusions: [...(clock.exclusions ?? []), lengthened] }) >= dueOf(added)).toBe(true);
      }),
    );
  });

  it('one more holiday never makes one earlier', () => {
    fc.assert(
      fc.property(input, day, (clock, off) => {
        expect(dueOf({ ...clock, calendar: workCalendar(withHoliday(off)) }) >= dueOf(clock)).toBe(true);
      }),
    );
  });
});

describe('due dates', () => {
  it('are the same however often they are computed, and whatever the order of the pauses', () => {
    fc.assert(
      fc.property(input, (clock) => {
        const again = { ...clock, exclusions: [...(clock.exclusions ?? [])] };
        expect(facts(computeDeadline(again))).toBe(facts(computeDeadline(clock)));
        expect(dueOf({ ...clock, exclusions: [...(clock.exclusions ?? [])].reverse() })).toBe(dueOf(clock));
      }),
    );
  });

  it('agree with their derivation', () => {
    fc.assert(
      fc.property(input, (clock) => {
        const { due, raw, derivation } = computeDeadline(clock);
        const last = derivation.at(-1);
        expect(last?.to ?? last?.day).toBe(due);
        const counted = derivation.filter((step) => step.counted).at(-1);
        if (counted) expect(counted.to ?? counted.day).toBe(raw);
      }),
    );
  });

  it('of workday terms move by exactly the suspended workdays (CLK-10)', () => {
    fc.assert(
      fc.property(input, (clock) => {
        const byWorkdays: DeadlineInput = { ...clock, term: { ...clock.term, unit: 'WORKING_DAY' } };
        const paused = computeDeadline(byWorkdays);
        const amount = byWorkdays.term.amount + paused.excludedWorkdays;
        const due = dueOf({ ...byWorkdays, exclusions: [], term: { ...byWorkdays.term, amount } });
        expect(paused.due).toBe(due);
      }),
    );
  });
});

describe('day numbers', () => {
  it('and days are two forms of one thing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        const text = dayFromNumber(number);
        expect(isLegalDay(text)).toBe(true);
        expect(dayNumber(text)).toBe(number);
        expect(weekdayOf(text)).toBe(new Date(`${text}T00:00:00Z`).getUTCDay() || 7);
        expect(new Date(number * 86_400_000).toISOString().slice(0, 10)).toBe(text);
      }),
    );
  });
});
