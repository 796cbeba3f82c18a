import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLISHED_CALENDARS } from '@luodi/domain';
import { runRandom } from './random/run-random';
import { ALL_RULES } from './rules';
import { runVectors, type VectorResult } from './run-vectors';

const FOLDER = join(__dirname, '../../../libs/domain/golden');
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const own = runVectors(read('own-vectors.json'));

const named = (results: readonly VectorResult[]): [string, VectorResult][] =>
  results.map((result) => [`${result.id} ${result.rule}`, result]);

describe('golden vectors', () => {
  it.each(named(runVectors(read('vectors.json'))))('%s gives what the regulation says', (_, { differences }) => {
    expect(differences).toEqual([]);
  });

  it.each(named(own))('%s gives what the regulation says (own vector)', (_, { differences }) => {
    expect(differences).toEqual([]);
  });

  it('hold an own vector for every rule', () => {
    const covered = new Set(own.map(({ rule }) => rule));
    expect(Object.keys(ALL_RULES).filter((rule) => !covered.has(rule))).toEqual([]);
  });

  it('use the calendar that the platform ships', () => {
    const golden = JSON.parse(read('calendar.json')) as { years: Record<string, { workdays_in_year: number }> };
    const withoutTotals = Object.fromEntries(
      Object.entries(golden.years).map(([year, { workdays_in_year: _, ...table }]) => [year, table]),
    );
    expect(withoutTotals).toEqual(PUBLISHED_CALENDARS.years);
  });
});

describe('the runner of vectors', () => {
  const run = (vector: string): readonly VectorResult[] => runVectors(`{"vectors":[${vector}]}`);

  it('fails an unknown rule', () => {
    expect(run('{"id":"X","rule":"NO.SUCH","inputs":{},"expected":{}}')[0]?.differences).toHaveLength(1);
  });

  it('fails a wrong number, a wrong day and an absent key, each by name', () => {
    const wrong = run(
      '{"id":"X","rule":"PERMIT.DECISION","inputs":{"accepted":"2026-04-23"},"expected":{"deadline":"2026-05-26","what":1}}',
    );
    expect(wrong[0]?.differences).toEqual([
      { key: 'deadline', expected: '"2026-05-26"', got: '"2026-05-25"' },
      { key: 'what', expected: '1', got: '(absent)' },
    ]);
    expect(
      run('{"id":"X","rule":"UNIT.MU","inputs":{"m2":66700},"expected":{"mu":100.06}}')[0]?.differences,
    ).toHaveLength(1);
  });

  it('reads numbers as decimals and not as binary floats', () => {
    const fee =
      '{"id":"X","rule":"IDLE.FEE","inputs":{"price_wan":9007199254740993.1},"expected":{"fee_wan":"1801439850948198.62"}}';
    expect(run(fee)[0]?.differences).toEqual([]);
  });
});

describe('random clocks (LEAD-01)', () => {
  it('equal a naive day-by-day oracle, pauses, extensions and missing years included', () => {
    expect(runRandom(20_000, 20_260_101).faults).toEqual([]);
  }, 120_000);
});
