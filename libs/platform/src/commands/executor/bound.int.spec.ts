import { claim, decideItem, expireItem, itemLimit, moveItem, openCase, rename, SIX } from '../../../test/case-world';
import { as, World } from '../../../test/case-world/running-world';
import type { AnyCommand } from '../define-command';
import { derivedId } from '../derived-id';

/** Every table of the write path without its times of day, in an order that does not depend on who came first. */
const PICTURES = [
  `select id, type, zone, project_id, version, schema, regexp_replace(state, '\\d{13}', 'T', 'g') as state from stream order by id`,
  `select stream_id, version, type, regexp_replace(data::text, '\\d{13}', 'T', 'g') as data, key, zone, project_id from event order by 1, 2`,
  `select stream_id, key, kind, generation, state, zone from deadline order by 1, 2`,
  `select stream_id, key, generation, kind, zone from deadline_firing order by 1, 2, 3`,
  `select key, scope, fingerprint, response from answered order by 1`,
  `select project_id, last from project_sequence order by 1`,
  `select project_id, sequence, e->>'id' as id, e->>'type' as type, e->>'aggregateversion' as version, e->'data'->>'item' as item
   from (select project_id, sequence, event::json as e from outbox) o order by 1, 2`,
  `select stream_id, title, open_items, claim, passed, facts from test_case order by 1`,
  `select stream_id, item, verdict from test_case_item order by 1, 2`,
  `select stream_id, version, what from test_case_journal order by 1, 2`,
];

/** The same commands, in the same order, with everything that can go wrong among them. */
async function play(bound: number): Promise<{ pictures: unknown[]; outcomes: unknown[]; largest: number }> {
  const world = await World.create({ bound });
  const outcomes: unknown[] = [];
  const together = async (commands: readonly (readonly [AnyCommand, unknown, string, object?])[]): Promise<void> => {
    const asked = commands.map(([command, payload, key, extra]) =>
      world.executor.run(command, payload, as({ key, ...extra })),
    );
    for (const result of await Promise.allSettled(asked)) {
      outcomes.push(result.status === 'fulfilled' ? result.value : String(result.reason));
    }
  };
  const ids = Array.from({ length: 30 }, (_, index) => derivedId('bound', String(index)));
  const project = (index: number): string => derivedId('project', String(index % 4));
  await together(
    ids.map((caseId, index) => [
      openCase,
      { caseId, projectId: project(index), title: 'case', dueInMs: 0 },
      `open-${index}`,
    ]),
  );
  await together(
    ids.flatMap((caseId, index) => [
      [claim, { caseId, claim: `parcel-${index % 25}` }, `claim-${index}`] as const,
      [decideItem, { caseId, item: SIX[0] }, `first-${index}`] as const,
      [decideItem, { caseId, item: SIX[0] }, `twice-${index}`] as const,
      [decideItem, { caseId, item: 'BUG' }, `bug-${index}`] as const,
      [decideItem, { caseId, item: SIX[1] }, `first-${index}`] as const,
      [moveItem, { caseId, item: SIX[2], dueAt: 1_000_000_000_000 }, `move-${index}`] as const,
      [moveItem, { caseId, item: SIX[2], dueAt: 2_000_000_000_000 }, `move-again-${index}`] as const,
      [rename, { caseId, title: index % 9 ? 'renamed' : 'forbidden' }, `rename-${index}`] as const,
      [decideItem, { caseId, item: SIX[3] }, `foreign-${index}`, { zones: ['zone-b'] }] as const,
      [decideItem, { caseId, item: SIX[3] }, `stale-${index}`, { expectedVersion: 99 }] as const,
    ]),
  );
  const due = await world.rows<{ stream_id: string; key: string; kind: string; generation: number }>(
    `select stream_id, key, kind, generation from deadline where due_at <= luodi_now() order by stream_id, key`,
  );
  const fired = due.flatMap((row) =>
    [1, 2].map(() => world.executor.fire({ ...row, streamId: row.stream_id, dueAt: 0, zone: 'zone-a' }, itemLimit)),
  );
  for (const outcome of await Promise.all(fired)) outcomes.push(outcome);
  await together(ids.map((caseId, index) => [expireItem, { caseId, item: SIX[2] }, `expire-${index}`]));
  const pictures: unknown[] = [];
  for (const sql of PICTURES) pictures.push(await world.rows(sql));
  expect((await world.verify()).faults).toEqual([]);
  const largest = world.executor.metrics.largestBatch;
  await world.close();
  return { pictures, outcomes, largest };
}

it('leaves identical tables and gives identical answers with a bound of 1 and of 256 (rule 9)', async () => {
  const alone = await play(1);
  const crowd = await play(256);
  expect(alone.largest).toBe(1);
  expect(crowd.largest).toBeGreaterThan(100);
  expect(crowd.outcomes).toEqual(alone.outcomes);
  for (const [index, picture] of alone.pictures.entries()) expect(crowd.pictures[index]).toEqual(picture);
});
