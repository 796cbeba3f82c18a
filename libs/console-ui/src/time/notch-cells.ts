import type { Clock, ClockDay } from './clock';

/** How a cell is drawn: filled = happened, outlined = to come, hatched = stopped, dashed = not certain. */
export type CellKind = 'used' | 'today' | 'left' | 'over' | 'pause' | 'expected' | 'reserve';

export interface NotchCell {
  readonly kind: CellKind;
  /** Number of the counted day; 0 for a day that is not counted. */
  readonly n: number;
  readonly day?: string;
  /** Added by an extension. */
  readonly extended?: boolean;
  /** Of a year without a published calendar. */
  readonly uncertain?: boolean;
}

/** The cells of the budget form: one per budget day, pauses between them, rest days left out. */
export function notchCells(clock: Clock): readonly NotchCell[] {
  const cells = clock.days.length > 0 ? clock.days.flatMap((day) => cellOf(clock, day)) : undated(clock);
  const firstExtended = clock.budget - (clock.extension ?? 0);
  return cells.map((cell) =>
    cell.n > firstExtended && cell.n <= clock.budget && cell.kind !== 'reserve' && cell.kind !== 'over'
      ? { ...cell, extended: true }
      : cell,
  );
}

function cellOf(clock: Clock, { day, kind, n, unpublished = false }: ClockDay): readonly NotchCell[] {
  if (kind === 'rest' || kind === 'holiday' || kind === 'start') return [];
  if (kind !== 'count') return [{ kind, n: kind === 'reserve' ? n : 0, day }];
  return [{ kind: countedKind(clock, day), n, day, ...(unpublished && { uncertain: true }) }];
}

/** Days are names in one alphabet: their order is the order of time. */
function countedKind(clock: Clock, day: string): CellKind {
  if (clock.endedOn !== undefined) return 'used';
  if (day < clock.today) return 'used';
  return day === clock.today ? 'today' : 'left';
}

/** Without a derivation only numbers are known: used, today, left and over, in that order. */
function undated({ light, budget, used, remaining }: Clock): readonly NotchCell[] {
  const run = (kind: CellKind, from: number, length: number): NotchCell[] =>
    Array.from({ length: Math.max(0, length) }, (_, at) => ({ kind, n: from + at }));
  if (light === 'waiting') return run('expected', 1, budget);
  if (light === 'done') return run('used', 1, used);
  if (remaining !== null && remaining < 0)
    return [...run('used', 1, budget), ...run('over', 0, -remaining).map((cell) => ({ ...cell, n: 0 }))];
  if (light === 'paused') return [...run('used', 1, used), ...run('expected', used + 1, budget - used)];
  if (used === 0) return run('left', 1, budget);
  return [...run('used', 1, used - 1), ...run('today', used, 1), ...run('left', used + 1, budget - used)];
}

/** A place on the strip. */
export interface PlacedCell extends NotchCell {
  /** Pixels from the left edge. */
  readonly x: number;
  readonly width: number;
}

export interface PlacedStrip {
  readonly cells: readonly PlacedCell[];
  /** Where the flag of the due day stands; null without a due day on the strip. */
  readonly flag: number | null;
  readonly width: number;
}

const UNIT = 10;
const GROUPED = 5.6;
const GROUP_GAP = 2.6;
const WEEK = 13;
const DAYS_OF_A_WEEK = 5;

/** ≤ 20 days before any extension: a cell of 10 a day; ≤ 60: grouped by five; more: one cell a week of counted days. */
export function placeCells(cells: readonly NotchCell[], budget: number, extension = 0): PlacedStrip {
  if (budget - extension <= 20)
    return strip(
      cells.map((cell, at) => ({ ...cell, x: at * UNIT, width: UNIT - 1.5 })),
      budget,
    );
  if (budget <= 60)
    return strip(
      cells.map((cell, at) => ({ ...cell, x: at * GROUPED + Math.floor(at / 5) * GROUP_GAP, width: GROUPED - 1.3 })),
      budget,
    );
  return strip(
    weeks(cells).map((cell, at) => ({ ...cell, x: at * WEEK, width: WEEK - 2 })),
    budget,
  );
}

/** As many cells as there are, shared over a width in pixels: on a phone, where the row has no room for a flag. */
export function fitCells(cells: readonly NotchCell[], width: number): PlacedStrip {
  const shown = cells.length > 40 ? weeks(cells) : cells;
  const step = (width - 1) / Math.max(1, shown.length);
  return { cells: shown.map((cell, at) => ({ ...cell, x: at * step, width: step - 1.5 })), flag: null, width };
}

function strip(cells: readonly PlacedCell[], budget: number): PlacedStrip {
  const last = cells.at(-1);
  const due = cells.findLast(({ n, kind }) => n > 0 && n <= budget && kind !== 'reserve');
  const flagged = due && due.n >= budget ? due.x + due.width + 0.75 : null;
  return { cells, flag: flagged, width: last ? last.x + last.width + 3 : 0 };
}

/** Five cells become one; today wins, then what is left, so that a week begun is never shown as over. */
function weeks(cells: readonly NotchCell[]): readonly NotchCell[] {
  const groups = Array.from({ length: Math.ceil(cells.length / DAYS_OF_A_WEEK) }, (_, at) =>
    cells.slice(at * DAYS_OF_A_WEEK, (at + 1) * DAYS_OF_A_WEEK),
  );
  return groups.map((group) => {
    const kinds: readonly CellKind[] = ['today', 'over', 'left', 'pause', 'expected', 'reserve', 'used'];
    const kind = kinds.find((one) => group.some((cell) => cell.kind === one)) ?? 'used';
    return { kind, n: Math.max(...group.map(({ n }) => n)) };
  });
}
