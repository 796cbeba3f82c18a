import { CLOCKS, WATER_CLOCK } from '../gallery/samples';
import type { Clock } from './clock';
import { notchCells, placeCells } from './notch-cells';

const kinds = (clock: Clock): string =>
  notchCells(clock)
    .map(({ kind }) => kind[0])
    .join('');
const clockOf = (note: string): Clock => {
  const found = CLOCKS.find((sample) => sample.note.startsWith(note));
  if (!found) throw new Error(note);
  return found.clock;
};

it('draws one cell per counted day, pauses between them and the statutory reserve behind', () => {
  expect(kinds(WATER_CLOCK)).toBe('uuuuu' + 'pppp' + 'uuuuuuu' + 't' + 'l' + 'rrrrrr');
});

it('leaves rest days and holidays out: they use no budget', () => {
  expect(notchCells(WATER_CLOCK).some(({ day }) => day === '2026-10-01')).toBe(false);
});

it('counts a make-up Saturday as a day of work', () => {
  expect(notchCells(WATER_CLOCK).find(({ day }) => day === '2026-09-20')).toMatchObject({ kind: 'used', n: 5 });
});

it('ends on today when today is the due day', () => {
  expect(kinds(clockOf('第 10 / 10'))).toBe('uuuuuuuuut');
});

it('shows late days over the budget, however many', () => {
  expect(kinds(clockOf('超 5 日起'))).toBe('uuuuuuuuuu' + 'oooooo');
});

it('shows the expected rest of a pause as not certain', () => {
  expect(kinds(clockOf('节能评审'))).toBe('uuuuu' + 'ppppp' + 'eeeee');
});

it('marks the days that an extension added', () => {
  expect(notchCells(clockOf('延期 10')).filter(({ extended }) => extended)).toHaveLength(10);
});

it('marks days of a year without a calendar as uncertain (CLK-05)', () => {
  expect(notchCells(clockOf('12-21')).filter(({ uncertain }) => uncertain)).toHaveLength(12);
});

it.each([
  [20, 0, 10],
  [30, 10, 10],
  [45, 0, 5.6],
])('gives each of %i days (of them %i extended) %d px', (budget, extension, step) => {
  const cells = Array.from({ length: budget }, (_, at) => ({ kind: 'used' as const, n: at + 1 }));
  const { cells: placed } = placeCells(cells, budget, extension);
  expect((placed[1]?.x ?? 0) - (placed[0]?.x ?? 0)).toBeCloseTo(step);
});

it('draws a week of counted days as one cell when the budget is long', () => {
  expect(placeCells(notchCells(clockOf('120')), 120).cells).toHaveLength(24);
});
