import { calendarYearFaults } from './calendar-content';
import { PUBLISHED_CALENDARS } from './published-calendars';
import { addWorkdays, isWorkday, rollForward, subtractWorkdays, workCalendar, workdaysOfYear } from './work-calendar';

const calendar = workCalendar(PUBLISHED_CALENDARS);

describe('the published calendars', () => {
  it.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i workdays', (year, workdays) => {
    expect(workdaysOfYear(calendar, year)).toEqual({ workdays, provisional: false, missingYears: [] });
  });

  it.each(Object.entries(PUBLISHED_CALENDARS.years))('the table of %s has no fault', (year, table) => {
    expect(calendarYearFaults(Number.parseInt(year, 10), table)).toEqual([]);
  });

  it('do what the package does not: they say that 2027 is not published (CLK-05)', () => {
    expect(isWorkday(calendar, '2027-01-01')).toEqual({ workday: true, provisional: true, missingYears: [2027] });
  });

  it('may be extended by a year without a release', () => {
    const loaded = workCalendar({
      years: { ...PUBLISHED_CALENDARS.years, '2027': { off: ['2027-01-01'], makeup_workdays: [] } },
    });
    expect(addWorkdays(loaded, '2026-12-21', 20)).toEqual({ day: '2027-01-19', provisional: false, missingYears: [] });
  });
});

describe('counting workdays', () => {
  it('backwards leaves out the day itself and names the missing years it passed', () => {
    expect(subtractWorkdays(calendar, '2026-07-15', 7).day).toBe('2026-07-06');
    expect(subtractWorkdays(calendar, '2027-01-04', 2)).toEqual({
      day: '2026-12-31',
      provisional: true,
      missingYears: [2027],
    });
    expect(subtractWorkdays(calendar, '2027-01-01', 1)).toEqual({
      day: '2026-12-31',
      provisional: false,
      missingYears: [],
    });
  });

  it('does not examine the day it starts from', () => {
    expect(addWorkdays(calendar, '2023-12-31', 1)).toEqual({ day: '2024-01-02', provisional: false, missingYears: [] });
  });

  it('rolls over a holiday, stops at a make-up Saturday and marks a roll in a missing year', () => {
    expect(rollForward(calendar, '2026-10-02').day).toBe('2026-10-08');
    expect(rollForward(calendar, '2026-02-28').day).toBe('2026-02-28');
    expect(rollForward(calendar, '2027-01-02')).toEqual({ day: '2027-01-04', provisional: true, missingYears: [2027] });
  });
});

describe('a table before publication', () => {
  it('is refused with every fault at once', () => {
    const codes = calendarYearFaults(2027, {
      off: ['2027-01-01', '2027-01-01', '2027-02-30', '2029-05-01'],
      makeup_workdays: ['2027-01-01', '2027-01-04'],
    }).map(({ code }) => code);
    expect(new Set(codes)).toEqual(
      new Set([
        'CALENDAR.DAY_TWICE',
        'CALENDAR.NOT_A_DAY',
        'CALENDAR.OTHER_YEAR',
        'CALENDAR.OFF_AND_MAKEUP',
        'CALENDAR.MAKEUP_ON_WEEKDAY',
      ]),
    );
  });

  it('may begin on the last day of the year before', () => {
    expect(calendarYearFaults(2028, { off: ['2027-12-31', '2028-01-01'], makeup_workdays: [] })).toEqual([]);
  });
});
