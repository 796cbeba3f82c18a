import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { quotes, readIndex } from './read-index';

const root = path.resolve(__dirname, '..', '..', '..');
const rows = readIndex(readFileSync(path.join(root, 'docs/reliability.md'), 'utf8'));

const numbered = (letter: string, count: number, width: number): string[] =>
  Array.from({ length: count }, (_, at) => `${letter}${String(at + 1).padStart(width, '0')}`);
/** Every rule and measurement that exists; P58–P66 are not used. */
const IDS = [
  ...numbered('P', 57, 2),
  ...['P36a', 'P36b', 'P36c', 'P36d', 'P55a', 'P55b', 'P55c', 'P55d', 'P55e'],
  ...numbered('M', 20, 1),
];

describe('the index of the reliability rules', () => {
  it('has one line for every rule and every measurement', () => {
    const known = rows.map((row) => row.id);
    expect(IDS.filter((id) => !known.includes(id))).toEqual([]);
    expect(known.filter((id, at) => known.indexOf(id) !== at)).toEqual([]);
  });

  it.each(rows.map((row) => [row.id, row] as const))('%s has a test that quotes it, or a reason', (id, row) => {
    if (row.reason !== undefined) return expect(row.specs).toEqual([]);
    expect(row.specs).not.toEqual([]);
    for (const spec of row.specs) {
      const file = path.join(root, spec);
      expect([spec, existsSync(file)]).toEqual([spec, true]);
      expect([spec, quotes(readFileSync(file, 'utf8'), id)]).toEqual([spec, true]);
    }
  });
});

describe('a quotation', () => {
  it('stands in a title or a comment, not in code, and is the whole id', () => {
    expect(quotes("  it('keeps order (M1, P38)', () => {", 'P38')).toBe(true);
    expect(quotes('// P38: no cursor', 'P38')).toBe(true);
    expect(quotes("])('S82: blots out %s', (line) => {", 'S82')).toBe(true);
    expect(quotes("(missing ? it.skip : it)('F54: evicts nothing', () => {", 'F54')).toBe(true);
    expect(quotes("(isF54(redis) ? it.skip : run)('evicts nothing')", 'F54')).toBe(false);
    expect(quotes('const period = P38;', 'P38')).toBe(false);
    expect(quotes("it('keeps order (M12)', () => {", 'M1')).toBe(false);
    expect(quotes("it('migrates alone (P36a)', () => {", 'P36')).toBe(false);
  });
});
