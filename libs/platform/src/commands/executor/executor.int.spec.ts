import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { decideItem, caseWorldMigrations, openCase, SIX, testCase } from '../../../test/case-world';
import { PolicyStore } from '../../policies';
import { freshDatabase, type FreshDatabase } from '../../test-postgres';
import type { CommandContext } from '../commands';
import { CommandExecutor } from './command-executor';

let database: FreshDatabase;
let policies: PolicyStore;
let executor: CommandExecutor;
let admin: Client;
beforeAll(async () => {
  database = await freshDatabase(caseWorldMigrations);
  policies = new PolicyStore(database.appUrl);
  executor = new CommandExecutor({
    service: 'approval',
    databaseUrl: database.appUrl,
    policies,
    aggregates: [testCase],
  });
  await executor.start();
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await executor.stop();
  await policies.close();
  await admin.end();
  await database.drop();
});

const by = { kind: 'system', service: 'test' } as const;
const as = (key: string, extra: Partial<CommandContext> = {}): CommandContext => ({
  key,
  by,
  zones: ['zone-a'],
  correlationId: 'c',
  ...extra,
});

it('opens a case and decides its items; everything is there in one commit', async () => {
  const caseId = randomUUID();
  const projectId = randomUUID();
  expect(await executor.run(openCase, { caseId, projectId, title: '储能电池' }, as(`open-${caseId}`))).toEqual({
    ok: true,
    id: caseId,
    version: 1,
    answer: { items: 6 },
    repeated: false,
  });
  const outcomes = await Promise.all(
    SIX.map((item) => executor.run(decideItem, { caseId, item }, as(`${caseId}/${item}`))),
  );
  expect(outcomes.map((outcome) => outcome.ok)).toEqual(SIX.map(() => true));
  const row = await admin.query(
    `select title, open_items, area_m2, invested_fen, opened_on::text, passed, facts from test_case where stream_id = $1`,
    [caseId],
  );
  expect(row.rows).toEqual([
    {
      title: '储能电池',
      open_items: 0,
      area_m2: '66666.6667',
      invested_fen: '123456789012345678',
      opened_on: '2026-03-02',
      passed: true,
      facts: { items: SIX },
    },
  ]);
  expect(
    (await admin.query('select version from event where stream_id = $1 order by 1', [caseId])).rows.map(
      (r: { version: number }) => r.version,
    ),
  ).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(
    (
      await admin.query('select sequence::int from outbox where project_id = $1 order by position', [projectId])
    ).rows.map((r: { sequence: number }) => r.sequence),
  ).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect((await admin.query('select count(*)::int as n from deadline where stream_id = $1', [caseId])).rows).toEqual([
    { n: 0 },
  ]);
  expect((await admin.query('select verdict, due_at from test_case_item where stream_id = $1', [caseId])).rows).toEqual(
    SIX.map(() => ({ verdict: 'agreed', due_at: null })),
  );
});
