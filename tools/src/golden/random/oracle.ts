import type { CalendarContent, Exclusion } from '@luodi/domain';
import type { ClockFacts } from './random-clock';

/**
 * A second opinion, written from the text of the rules and sharing nothing with the product: it walks from day to day
 * over the calendar's own lists and asks of each day whether the pauses leave any working moment of it uncovered.
 */
export interface OracleAnswer {
  readonly raw: string | null;
  readonly due: string | null;
  readonly excludedWorkdays: number;
  readonly missingYears: readonly number[];
}

interface Lists {
  readonly off: ReadonlySet<string>;
  readonly makeup: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  readonly opens: number;
  readonly closes: number;
}

const HOUR = 3_600_000;
const lists = new Map<CalendarContent, Lists>();
const diary = new Map<string, { readonly next: string; readonly midnight: number; readonly weekday: number }>();

function listsOf(content: CalendarContent): Lists {
  const known = lists.get(content);
  if (known) return known;
  const hour = (time: string): number => parseInt(time.slice(0, 2), 10) * HOUR + parseInt(time.slice(3), 10) * 60_000;
  const tables = Object.values(content.years);
  const made: Lists = {
    off: new Set(tables.flatMap((table) => table.off)),
    makeup: new Set(tables.flatMap((table) => table.makeup_workdays)),
    years: new Set(Object.keys(content.years)),
    opens: content.working_hours ? hour(content.working_hours.from) : 0,
    closes: content.working_hours ? hour(content.working_hours.to) : 24 * HOUR,
  };
  lists.set(content, made);
  return made;
}

/** What a date library says about a day, remembered. */
function page(day: string): { readonly next: string; readonly midnight: number; readonly weekday: number } {
  const known = diary.get(day);
  if (known) return known;
  const date = new Date(`${day}T00:00:00Z`);
  const weekday = date.getUTCDay();
  date.setUTCDate(date.getUTCDate() + 1);
  const made = { next: date.toISOString().slice(0, 10), midnight: Date.parse(`${day}T00:00:00+08:00`), weekday };
  diary.set(day, made);
  return made;
}

const tomorrow = (day: string): string => page(day).next;

function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map((part) => parseInt(part, 10));
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Milliseconds from which and until which a pause holds, in China time. */
function bounds(pause: Exclusion): readonly [number, number] {
  if (pause.form === 'MOMENTS') return [pause.from, pause.to ?? Infinity];
  const from = Date.parse(`${pause.from}T00:00:00+08:00`);
  return [from, pause.to === null ? Infinity : Date.parse(`${tomorrow(pause.to)}T00:00:00+08:00`)];
}

class Walk {
  readonly missing = new Set<number>();
  readonly lists: Lists;
  readonly pauses: readonly (readonly [number, number])[];
  excluded = 0;

  constructor(facts: ClockFacts) {
    this.lists = listsOf(facts.content);
    this.pauses = facts.exclusions.map(bounds);
  }

  works(day: string): boolean {
    const year = day.slice(0, 4);
    const { weekday } = page(day);
    const ordinary = weekday !== 0 && weekday !== 6;
    if (!this.lists.years.has(year)) {
      this.missing.add(parseInt(year, 10));
      return ordinary;
    }
    return this.lists.makeup.has(day) || (ordinary && !this.lists.off.has(day));
  }

  /** Whether no working moment of the day is left uncovered; 'forever' when an endless pause covers it. */
  paused(day: string): boolean | 'forever' {
    if (this.pauses.length === 0) return false;
    const { midnight } = page(day);
    let moment = midnight + this.lists.opens;
    while (moment < midnight + this.lists.closes) {
      const reach = Math.max(...this.pauses.map(([from, to]) => (from <= moment && moment < to ? to : -Infinity)));
      if (reach === -Infinity) return false;
      moment = reach;
    }
    return moment === Infinity ? 'forever' : true;
  }

  /** The day on which a part of the term is complete, or null if that never happens. */
  count(from: string, amount: number, unit: string): string | null {
    let day = from;
    let left = amount;
    if (unit === 'MONTH') {
      const end = monthsLater(from, amount);
      for (left = 0; day < end; left++) day = tomorrow(day);
      day = from;
    }
    while (left > 0) {
      day = tomorrow(day);
      const paused = this.paused(day);
      if (paused === 'forever') return null;
      const works = unit === 'WORKING_DAY' || paused ? this.works(day) : true;
      if (paused && works) this.excluded++;
      if (!paused && works) left--;
    }
    return day;
  }
}

function partsOf({ term, extensions }: ClockFacts): { amount: number; unit: string }[] {
  const parts: { amount: number; unit: string }[] = [];
  for (const { amount, unit } of [term, ...extensions.map((one) => ({ ...one, unit: one.unit ?? term.unit }))]) {
    const next = unit === 'YEAR' ? { amount: 12 * amount, unit: 'MONTH' } : { amount, unit: String(unit) };
    const last = parts.at(-1);
    if (last && last.unit === next.unit) last.amount += next.amount;
    else parts.push(next);
  }
  return parts;
}

/** What the rules say about a clock, slowly. */
export function askOracle(facts: ClockFacts): OracleAnswer {
  const walk = new Walk(facts);
  let raw: string | null = facts.start;
  for (const { amount, unit } of partsOf(facts)) raw = raw === null ? null : walk.count(raw, amount, unit);
  let due = raw;
  if (due !== null && facts.term.roll === 'NEXT_WORKDAY' && facts.term.unit !== 'WORKING_DAY') {
    while (!walk.works(due)) {
      due = tomorrow(due);
      if (walk.paused(due) !== false && walk.works(due)) walk.excluded++;
    }
  }
  return { raw, due, excludedWorkdays: walk.excluded, missingYears: [...walk.missing].sort((a, b) => a - b) };
}
