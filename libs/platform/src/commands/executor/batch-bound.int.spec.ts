import { claim, decideItem, moveItem, openCase, rename, SIX } from '../../../test/case-world';
import { as, World } from '../../../test/case-world/running-world';
import { derivedId } from '../derived-id';

const CASES = 12;
const COMMANDS = 400;
const IN_2030 = 1_900_000_000_000;

/** The same numbers in every run (a linear congruence). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

/** Everything that may come, refusals and repeated keys among it; all of it waits before the first is decided. */
function sendAll(world: World, seed: number): Promise<PromiseSettledResult<unknown>[]> {
  const next = numbersFrom(seed);
  const cases = Array.from({ length: CASES }, (_, index) => derivedId('case', String(seed), String(index)));
  const projects = [0, 1, 2].map((index) => derivedId('project', String(seed), String(index)));
  const opened = cases.map((caseId, index) => {
    const payload = { caseId, projectId: projects[index % projects.length] ?? caseId, title: `case ${index}` };
    return world.executor.run(openCase, payload, as({ key: `open ${index}` }));
  });
  const others = Array.from({ length: COMMANDS }, (_, index) => {
    const caseId = cases[next(CASES)] ?? '';
    const item = SIX[next(SIX.length)] ?? '';
    const context = as({
      key: `command ${next(10) ? index : next(index + 1)}`,
      ...(!next(6) && { expectedVersion: next(9) }),
    });
    const turn = next(10);
    if (turn < 6) return world.executor.run(decideItem, { caseId, item: turn ? item : 'UNKNOWN' }, context);
    if (turn < 8) return world.executor.run(moveItem, { caseId, item, dueAt: IN_2030 + next(1_000_000) }, context);
    if (turn < 9) return world.executor.run(rename, { caseId, title: `title ${index}` }, context);
    return world.executor.run(claim, { caseId, claim: next(2) ? `claim of ${caseId}` : null }, context);
  });
  return Promise.allSettled([...opened, ...others]);
}

const TABLES: Readonly<Record<string, string>> = {
  stream: 'id',
  event: 'stream_id, version',
  answered: 'key',
  deadline: 'stream_id, key',
  project_sequence: 'project_id',
  outbox: 'project_id, sequence',
  test_case: 'stream_id',
  test_case_item: 'stream_id, item',
  test_case_journal: 'stream_id, version',
};

/** All that was written, without the moment of writing and the order in which projects came to the outbox. */
async function written(world: World): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const [table, order] of Object.entries(TABLES)) {
    const rows = await world.rows<{ row: object }>(
      `select to_jsonb(t) - 'position' as row from ${table} t order by ${order}`,
    );
    all[table] = rows.map(({ row }) =>
      JSON.stringify(row)
        .replace(/\b1[78]\d{11}\b/g, 'now')
        .replace(/20(?!30)\d\d-\d\d-\d\d[T ][\d:.+]+Z?/g, 'now'),
    );
  }
  return all;
}

it.each([1, 7, 42])(
  'leaves the same tables and gives the same answers with bound 1 and bound 256 (seed %i)',
  async (seed) => {
    const [one, many] = [await World.create({ bound: 1 }), await World.create({ bound: 256 })];
    try {
      const answers = [await sendAll(one, seed), await sendAll(many, seed)];
      expect(answers[1]).toEqual(answers[0]);
      expect(one.executor.metrics.largestBatch).toBe(1);
      expect(many.executor.metrics.largestBatch).toBe(256);
      const tables = await written(one);
      expect(await written(many)).toEqual(tables);
      expect(Object.entries(tables).filter(([, rows]) => rows.length < 3)).toEqual([]);
      expect((await one.verify()).faults).toEqual([]);
      expect((await many.verify()).faults).toEqual([]);
    } finally {
      await one.close();
      await many.close();
    }
  },
);
