import { freshDatabase, type FreshDatabase } from '../test-postgres';
import { Client, Pool } from 'pg';
import { checkSchema } from './check-schema';
import { platformMigrations } from './migrations';
import { migrate } from './migrate';
import { PgReadDatabase } from './pg-read-database';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase(platformMigrations);
});
afterAll(() => database.drop());

async function as<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const aStream = (client: Client, zone: string): Promise<unknown> =>
  client.query(
    `insert into stream (id, type, zone, project_id, version, schema, state) values (gen_random_uuid(), 't', $1, gen_random_uuid(), 1, 1, '{}')`,
    [zone],
  );

describe('the application role', () => {
  it('owns nothing, bypasses nothing and cannot change or delete what happened (S84, P36d, P48)', async () => {
    await as(database.appUrl, async (app) => {
      const role = await app.query('select rolsuper, rolbypassrls from pg_roles where rolname = current_user');
      expect(role.rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
      const owned = await app.query(
        `select count(*)::int as n from pg_class where relowner = (select oid from pg_roles where rolname = current_user)`,
      );
      expect(owned.rows).toEqual([{ n: 0 }]);
      for (const forbidden of [
        'update event set type = type',
        'delete from event',
        'truncate event',
        'delete from stream',
        'delete from answered',
        'update answered set response = response',
        'delete from deadline_firing',
        'delete from outbox',
        'update outbox set event = event',
        'update policy set content = content',
        'update policy_revision set revision = 0',
      ]) {
        await expect(app.query(forbidden)).rejects.toMatchObject({ code: '42501' });
      }
    });
  });

  it('cannot rewrite a published policy even as its owner', async () => {
    await as(database.migratorUrl, async (owner) => {
      await owner.query(
        `insert into policy (kind, scope, version, effective_from, content, source, published_by) values ('k', '*', 1, '2026-01-01', '{}', 's', 'p')`,
      );
      await expect(owner.query(`update policy set content = '1'`)).rejects.toThrow('never changes');
      await expect(owner.query('delete from policy')).rejects.toThrow('never changes');
      await expect(owner.query('truncate policy')).rejects.toThrow('never changes');
    });
  });
});

describe('the zone wall (M18, P36d)', () => {
  it('shows no row without a zone, and a transaction only its own zones', async () => {
    await as(database.appUrl, async (app) => {
      await expect(aStream(app, 'zone-a')).rejects.toMatchObject({ code: '42501' });
      await app.query(`select set_config('app.zones', 'zone-a', false)`);
      await aStream(app, 'zone-a');
      await expect(aStream(app, 'zone-b')).rejects.toMatchObject({ code: '42501' });
      await app.query(`select set_config('app.zones', 'zone-b', false)`);
      expect((await app.query('select * from stream')).rowCount).toBe(0);
    });
  });

  it('forgets the zone with the transaction, where SET on a pooled connection shows it to the next reader', async () => {
    const pool = new Pool({ connectionString: database.appUrl, max: 1 });
    await pool.query(`set app.zones = 'zone-a'`);
    expect((await pool.query('select 1 from stream')).rowCount).toBeGreaterThan(0); // the naive form leaks
    await pool.end();

    const reads = new PgReadDatabase({ url: database.appUrl, poolSize: 1 });
    expect(await reads.query(['zone-a'], 'select zone from stream')).toEqual([{ zone: 'zone-a' }]);
    expect(await reads.query([], 'select zone from stream')).toEqual([]);
    expect(await reads.query(['zone-b', 'zone-c'], 'select zone from stream')).toEqual([]);
    await reads.close();
  });
});

describe('reads', () => {
  it('are read only, survive their own errors and do not poison the connection', async () => {
    const reads = new PgReadDatabase({ url: database.appUrl, poolSize: 1 });
    await expect(reads.query(['zone-a'], 'select * from nowhere')).rejects.toMatchObject({ code: '42P01' });
    await expect(reads.query(['zone-a'], 'delete from deadline')).rejects.toMatchObject({ code: '25006' });
    expect(await reads.query(['zone-a'], 'select $1::int as n', [3])).toEqual([{ n: 3 }]);
    await reads.close();
  });

  it('end a statement that takes too long (P31)', async () => {
    const reads = new PgReadDatabase({ url: database.appUrl, poolSize: 1, statementTimeoutMs: 100 });
    await expect(reads.query(['zone-a'], 'select pg_sleep(5)')).rejects.toMatchObject({ code: '57014' });
    await reads.close();
  });
});

describe('the sandbox clock', () => {
  it('moves forward only, and only through its function', async () => {
    const reads = new PgReadDatabase({ url: database.appUrl });
    const before = await reads.now();
    await as(database.appUrl, async (app) => {
      await expect(app.query('update sandbox_clock set offset_ms = 5')).rejects.toMatchObject({ code: '42501' });
      await app.query('select sandbox_advance(86400000)');
      await app.query('select sandbox_advance(1000)');
    });
    expect((await reads.now()) - before).toBeGreaterThanOrEqual(86_400_000);
    await reads.close();
  });

  it('cannot exist in production, and a service refuses a database of the other mode', async () => {
    const production = await freshDatabase(platformMigrations, { mode: 'production' });
    await expect(as(production.appUrl, (app) => app.query('select sandbox_advance(1)'))).rejects.toMatchObject({
      code: '42883',
    });
    await checkSchema(production.appUrl, { migrations: platformMigrations, mode: 'production' });
    await expect(checkSchema(production.appUrl, { migrations: platformMigrations, mode: 'sandbox' })).rejects.toThrow(
      'has no sandbox clock',
    );
    await expect(checkSchema(database.appUrl, { migrations: platformMigrations, mode: 'production' })).rejects.toThrow(
      'production refuses',
    );
    await expect(
      migrate({ url: database.migratorUrl, migrations: platformMigrations, mode: 'production' }),
    ).rejects.toThrow('can never become');
    await production.drop();
  });
});

describe('migrating (P36a, F48)', () => {
  it('lets several processes start together: each migration runs once', async () => {
    const empty = await freshDatabase([]);
    await expect(checkSchema(empty.appUrl, { migrations: platformMigrations, mode: 'sandbox' })).rejects.toThrow(
      'run migrate',
    );
    const runs = [1, 2, 3].map(() =>
      migrate({ url: empty.migratorUrl, migrations: platformMigrations, mode: 'sandbox' }),
    );
    await Promise.all(runs);
    const done = await as(empty.migratorUrl, (owner) => owner.query('select count(*)::int as n from migrations'));
    expect(done.rows).toEqual([{ n: platformMigrations.length }]);
    await checkSchema(empty.appUrl, { migrations: platformMigrations, mode: 'sandbox' });
    await empty.drop();
  });
});
