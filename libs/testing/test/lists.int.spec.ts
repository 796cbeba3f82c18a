import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrationsOf, startService } from '@luodi/platform/boot';
import { defineAggregate, rowTable, StreamRow } from '@luodi/platform/commands';
import { createServiceDatabase, migrate } from '@luodi/platform/database';
import { startEmbeddedPostgres } from '@luodi/platform/embedded-postgres';
import { LocalBus } from '@luodi/platform/messaging';
import { silentLogger } from '@luodi/platform/telemetry';
import { Client } from 'pg';
import { Column, Entity, ManyToOne } from 'typeorm';
import { checkService, TEST_SERVICE_SECRET, TestClient, TestTokens } from '../src';
import { eventually } from './eventually';
import { promiseService } from './promise-service';

const zone = 'zone-a';
const ends: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

it('a list costs the same number of statements whatever it holds, as the server itself counts them (P36)', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'luodi-lists-'));
  chmodSync(dataDir, 0o711);
  const postgres = await startEmbeddedPostgres({ dataDir, mode: 'test' });
  ends.push(async () => (await postgres.stop(), rmSync(dataDir, { recursive: true, force: true })));
  const database = await createServiceDatabase(postgres.adminUrl, 'luodi_leads', postgres.passwords);
  await migrate({ url: database.migratorUrl, migrations: migrationsOf(promiseService), mode: 'sandbox' });
  const owner = new Client({ connectionString: postgres.url('luodi_leads', 'admin') });
  await owner.connect();
  ends.push(() => owner.end());
  await owner.query(`alter role luodi_app set log_statement = 'all'`);
  const bus = new LocalBus({ groups: ['leads'] });
  const tokens = new TestTokens();
  const running = await startService(promiseService, {
    database: { url: database.appUrl, poolSize: 2 },
    bus,
    auth: await tokens.ports(),
    serviceSecret: TEST_SERVICE_SECRET,
    cursorSecret: 'c'.repeat(32),
    logger: silentLogger(),
    sandbox: true,
    listen: { port: 0, host: '127.0.0.1' },
  });
  ends.push(async () => (await running.close(), bus.close()));
  await running.ready();
  const client = new TestClient(
    `${running.url ?? ''}/api/leads`,
    tokens.sign(['system-admin', 'supervisor'], { zone }),
  );

  /** Statements about a table that one request led to; loops of the service do not read it. */
  const statementsOf = async (path: string, table: string): Promise<{ statements: number; items: number }> => {
    const said = (): string[] =>
      readFileSync(join(dataDir, 'server.log'), 'utf8')
        .split('\n')
        .filter((line) => line.includes(table));
    const before = said().length;
    const { status, body } = await client.get(path);
    expect([path, status]).toEqual([path, 200]);
    await eventually(() => expect(said().length).toBeGreaterThan(before));
    return { statements: said().length - before, items: body.items.length };
  };
  const add = (from: number, to: number): Promise<unknown> =>
    owner.query(
      `insert into policy (kind, scope, version, effective_from, content, source, published_by)
       select 'promise-limit', '*', n, '2020-01-01', '{"days": 9}', 'a test', 'p' from generate_series($1::int, $2::int) n`,
      [from, to],
    );
  await add(1, 2);
  const few = await statementsOf('/policies?kind=promise-limit', 'from policy where');
  await add(3, 200);
  const many = await statementsOf('/policies?kind=promise-limit', 'from policy where');
  expect([few.items, many.items]).toEqual([2, 200]);
  expect([few.statements, many.statements]).toEqual([1, 1]);
});

@Entity('with_relation')
class WithRelationRow extends StreamRow {
  @Column('text')
  title: string;

  @ManyToOne(() => WithRelationRow, { eager: true })
  parent: unknown;
}

it('a row with a relation to another is refused: it would be read row by row (P36)', async () => {
  const related = defineAggregate<{ title: string }, { readonly type: 'Named' }>({
    type: 'related',
    initial: { title: '' },
    evolve: (state) => state,
    rows: [
      rowTable<{ title: string }, WithRelationRow>(WithRelationRow, ({ title }) => [{ title, parent: undefined }]),
    ],
  });
  await expect(
    checkService({ ...promiseService, aggregates: [...promiseService.aggregates, related] }),
  ).rejects.toThrow('WithRelationRow.parent is a relation');
});
