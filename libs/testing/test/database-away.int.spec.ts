import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRejectedV1 } from '@luodi/contracts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@luodi/platform/embedded-postgres';
import { Client } from 'pg';
import { sentEvent, TestClient } from '../src';
import { eventually } from './eventually';
import { serviceOnOwnPostgres } from './service-on-own-postgres';

const zone = 'zone-a';
const DAY_MS = 86_400_000;
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function world() {
  const dataDir = mkdtempSync(join(tmpdir(), 'luodi-away-'));
  chmodSync(dataDir, 0o711);
  let postgres: EmbeddedPostgres = await startEmbeddedPostgres({ dataDir, mode: 'test' });
  ends.push(async () => (await postgres.stop(), rmSync(dataDir, { recursive: true, force: true })));
  const { port } = postgres;
  const { bus, tokens, running, close } = await serviceOnOwnPostgres(postgres);
  ends.push(close);
  return {
    bus,
    running,
    as: (role: 'investment-officer' | 'system-admin') =>
      new TestClient(`${running.url ?? ''}/api/leads`, tokens.sign([role], { zone })),
    health: async (path: string) => {
      const answer = await fetch(`${running.url ?? ''}/health/${path}`);
      return { status: answer.status, text: await answer.text() };
    },
    down: () => postgres.stop(),
    up: async () => void (postgres = await startEmbeddedPostgres({ dataDir, port, mode: 'test' })),
    ask: async <T extends object>(sql: string, values: readonly unknown[] = []): Promise<T[]> => {
      const client = new Client({ connectionString: postgres.url('luodi_leads', 'admin') });
      await client.connect();
      const { rows } = await client.query<T>(sql, [...values]);
      await client.end();
      return rows;
    },
  };
}

it('while PostgreSQL is down it says so, answers 503 with Retry-After, pauses deadlines and consumers, and loses nothing (F08, F35, P02, P55, I9)', async () => {
  const { as, ask, bus, down, health, running, up } = await world();
  await as('system-admin').post('/policies', {
    kind: 'promise-limit',
    scope: '*',
    effectiveFrom: '2020-01-01',
    source: 'a test',
    content: { days: 10 },
  });
  const officer = as('investment-officer');
  const kept: string[] = [];
  for (const title of ['breaks', 'is withdrawn', 'stays'])
    kept.push((await officer.post('/promises', { title })).body.id);
  const [breaks = '', withdrawn = '', stays = ''] = kept;
  // Two of the three end before the outage is over: one by its clock, one by a fact from another service.
  await ask(`update deadline set due_at = due_at + interval '30 days' where stream_id <> $1`, [breaks]);
  await running.clock.set(10 * DAY_MS - 1500);
  await down();
  await eventually(async () => expect((await health('ready')).text).toContain('database'));
  expect((await health('ready')).status).toBe(503);
  expect((await health('live')).status).toBe(200);
  for (const asked of [
    officer.post('/promises', { title: 'while away' }, { key: 'while-away' }),
    officer.post(`/promises/${stays}/keep`, {}, { key: 'kept-while-away' }),
    officer.get(`/promises/${stays}`),
  ]) {
    const answer = await asked;
    expect([answer.status, answer.body.code, answer.headers['retry-after']]).toEqual([503, 'COMMON.UNAVAILABLE', '1']);
  }
  const fact = sentEvent(
    projectRejectedV1,
    { caseId: randomUUID(), decidedOn: '2026-11-24', cause: 'REVIEW', reason: 'not here' },
    { projectId: withdrawn, zone },
    1,
  );
  const handed = bus.publish(`${projectRejectedV1.service}.events`, [
    { key: withdrawn, value: Buffer.from(JSON.stringify(fact)) },
  ]);
  await up();
  await handed;
  await eventually(async () => expect((await health('ready')).status).toBe(200));
  await eventually(async () =>
    expect(await ask('select key, count(*)::int as n from deadline_firing group by 1')).toEqual([
      { key: 'limit', n: 1 },
    ]),
  );
  expect((await officer.post('/promises', { title: 'while away' }, { key: 'while-away' })).status).toBe(201);
  expect((await officer.post('/promises', { title: 'after it' })).status).toBe(201);
  const rows = await ask<{ stream_id: string; status: string }>('select stream_id, status from promise');
  const statuses = new Map(rows.map((row) => [row.stream_id, row.status]));
  expect([breaks, withdrawn, stays].map((id) => statuses.get(id))).toEqual(['BROKEN', 'WITHDRAWN', 'OPEN']);
  expect(rows).toHaveLength(5);
  expect(await ask('select * from parked')).toEqual([]);
});

it('P36c: a standby that answers at the address of the primary decides nothing', async () => {
  const { as, ask } = await world();
  const officer = as('investment-officer');
  await ask('alter database luodi_leads set default_transaction_read_only = on');
  await ask(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'luodi_app'`);
  await eventually(async () => {
    const answer = await officer.post('/promises', { title: 'x' }, { key: 'k' });
    expect([answer.status, answer.body.code]).toEqual([503, 'COMMON.UNAVAILABLE']);
  });
  expect(await ask('select * from event')).toEqual([]);
});
