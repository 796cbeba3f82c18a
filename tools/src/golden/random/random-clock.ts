import type { CalendarContent, CalendarYear, Exclusion, Extension, Term, TermUnit } from '@luodi/domain';
import { PUBLISHED_CALENDARS } from '@luodi/domain';
import type { RandomSource } from './random-source';

/** The facts of a clock, before anything is computed. */
export interface ClockFacts {
  readonly start: string;
  readonly term: Term;
  readonly exclusions: readonly Exclusion[];
  readonly extensions: readonly Extension[];
  readonly content: CalendarContent;
}

const FIRST = Date.UTC(2023, 5, 1);
const DAYS = 1700;
const DAY_MS = 86_400_000;

const dayAt = (index: number): string => new Date(FIRST + index * DAY_MS).toISOString().slice(0, 10);

function syntheticYear(random: RandomSource, year: number): CalendarYear {
  const off: string[] = [];
  const makeup: string[] = [];
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += DAY_MS) {
    const date = new Date(time);
    const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
    if (weekend ? random.chance(0.1) : random.chance(0.06))
      (weekend ? makeup : off).push(date.toISOString().slice(0, 10));
  }
  return { off, makeup_workdays: makeup };
}

type Hours = NonNullable<CalendarContent['working_hours']>;

const HOURS: readonly [Hours, ...Hours[]] = [
  { from: '09:00', to: '17:00' },
  { from: '08:30', to: '18:00' },
  { from: '00:00', to: '24:00' },
];

/** Published and invented calendars, with gaps and with working hours. */
export function randomCalendars(random: RandomSource, count: number): readonly CalendarContent[] {
  return Array.from({ length: count }, (_, index) => {
    const years: Record<string, CalendarYear> = index % 3 === 0 ? { ...PUBLISHED_CALENDARS.years } : {};
    for (const year of [2023, 2024, 2025, 2026, 2027]) {
      if (index % 3 !== 0 && random.chance(0.75)) years[year] = syntheticYear(random, year);
      if (index % 3 === 0 && index > 0 && random.chance(0.3)) delete years[year];
    }
    return { years, ...(index % 4 === 3 && { working_hours: random.pick(HOURS) }) };
  });
}

function randomExclusion(random: RandomSource, start: number, index: number): Exclusion {
  const from = start + random.whole(-15, 60);
  const length = random.whole(-1, 14);
  const open = random.chance(0.05);
  const facts = { id: `P${index}`, kind: '检测' };
  if (random.chance(0.5)) return { ...facts, form: 'DATES', from: dayAt(from), to: open ? null : dayAt(from + length) };
  const quarter = 900_000;
  const moment = FIRST + from * DAY_MS + random.whole(0, 95) * quarter;
  const until = random.chance(0.3) ? moment + length * DAY_MS : moment + random.whole(0, 96 * 8) * quarter;
  return { ...facts, form: 'MOMENTS', from: moment, to: open ? null : until };
}

const UNITS: readonly [TermUnit, ...TermUnit[]] = ['WORKING_DAY', 'WORKING_DAY', 'CALENDAR_DAY', 'MONTH', 'YEAR'];
const LONGEST: Readonly<Record<TermUnit, number>> = { WORKING_DAY: 60, CALENDAR_DAY: 90, MONTH: 14, YEAR: 3 };

/** A clock with any term, overlapping pauses before, during and after it, and extensions of the same or another unit. */
export function randomClock(
  random: RandomSource,
  calendars: readonly [CalendarContent, ...CalendarContent[]],
): ClockFacts {
  const start = random.whole(20, DAYS);
  const unit = random.pick(UNITS);
  const roll = random.chance(0.7) ? 'NEXT_WORKDAY' : 'NONE';
  const term: Term = { amount: random.whole(0, LONGEST[unit]), unit, roll, clause: '' };
  const exclusions = Array.from({ length: random.whole(0, 4) }, (_, index) => randomExclusion(random, start, index));
  const extensions = Array.from({ length: random.chance(0.3) ? random.whole(1, 2) : 0 }, (): Extension => {
    const other = random.chance(0.3) ? random.pick(UNITS) : unit;
    return { amount: random.whole(0, Math.ceil(LONGEST[other] / 3)), unit: other };
  });
  return { start: dayAt(start), term, exclusions, extensions, content: random.pick(calendars) };
}
