/** Maps a day to pixels in two gears: near months get their full width, later ones a third of it. */
export interface RiverScale {
  readonly x: (day: string) => number;
  readonly ticks: readonly { readonly x: number; readonly day: string; readonly major: boolean }[];
  /** Where the gears change; null with one gear. */
  readonly breakAt: number | null;
}

interface ScaleInput {
  readonly from: string;
  readonly to: string;
  readonly slowFrom: string | null;
  readonly width: number;
}

const MONTHS_A_QUARTER = 3;
/** How much wider a quarter of the slow gear is than a third of it: 0.26 of a fast month each month. */
const SLOW = 0.264;
const EDGE = 8;

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const monthStart = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
const lengthOf = (month: number): number =>
  new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();

/** A place on the axis in months: 0 = first day of the first month shown. */
const monthsAt = (first: number, day: string): number => {
  const month = monthNumber(day);
  return month - first + (Number(day.slice(8, 10)) - 1) / lengthOf(month);
};

/** Builds the scale of a river; only drawing, no legal day is found here. */
export function riverScale({ from, to, slowFrom, width }: ScaleInput): RiverScale {
  const first = monthNumber(from);
  const last = monthNumber(to) + 1;
  const turn = slowFrom === null ? last : Math.min(last, monthNumber(slowFrom));
  const fast = turn - first;
  const unit = (width - 2 * EDGE) / (fast + (last - turn) * SLOW);
  const place = (months: number): number => EDGE + (months <= fast ? months : fast + (months - fast) * SLOW) * unit;
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .filter((month) => month <= turn || month % MONTHS_A_QUARTER === 0)
    .map((month) => ({ x: place(month - first), day: monthStart(month), major: month % 12 === 0 }));
  return { x: (day) => place(monthsAt(first, day)), ticks, breakAt: turn < last ? place(fast) : null };
}
