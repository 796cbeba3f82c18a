import { Client } from 'pg';
import { eventually } from '../../test/fixtures/eventually';
import { messagingMigrations } from '../messaging/migrations';
import { platformMigrations, type ClockMode } from '../database';
import { freshDatabase, type FreshDatabase } from '../test-postgres';
import { Retention, retentionMigrations, type RetentionOptions } from '.';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

let database: FreshDatabase;
let owner: Client;

/** 300 rows of each kind, one a day: 0.5, 1.5 … days old. Every third event is not published yet. */
async function aYear(mode: ClockMode = 'production'): Promise<void> {
  database = await freshDatabase([...platformMigrations, ...messagingMigrations, ...retentionMigrations], { mode });
  ends.push(() => database.drop());
  owner = new Client({ connectionString: database.adminUrl });
  await owner.connect();
  ends.push(() => owner.end());
  const old = `clock_timestamp() - (n - 0.5) * interval '1 day'`;
  await owner.query(`insert into outbox (project_id, sequence, event, at, published_at)
    select gen_random_uuid(), 1, '{}', ${old}, case when n % 3 > 0 then ${old} end from generate_series(1, 300) n`);
  await owner.query(`insert into answered (key, scope, fingerprint, response, at)
    select 'k' || n, 's', 'f', '{}', ${old} from generate_series(1, 300) n`);
  await owner.query(`insert into parked (topic, "partition", message_offset, cause, reason, state, replayed_at)
    select 't', 0, n::text, 'unreadable', 'r', case when n % 3 > 0 then 'replayed' else 'parked' end,
           case when n % 3 > 0 then ${old} end from generate_series(1, 300) n`);
}

function aRetention(options: Partial<RetentionOptions> = {}): Retention {
  const { appUrl: databaseUrl } = database;
  const retention = new Retention({ service: 'land', databaseUrl, sandbox: false, batch: 20, restMs: 1, ...options });
  ends.push(() => retention.stop());
  retention.start();
  return retention;
}

const count = async (what: string): Promise<number> =>
  Number((await owner.query<{ n: string }>(`select count(*) as n from ${what}`)).rows[0]?.n);
const done = () => eventually(async () => expect(await count('schedule')).toBe(1));

describe('what is kept long enough goes, and nothing else (P42, P43, P18)', () => {
  it('published events after 30 days, answered keys after 90, replayed events after 90', async () => {
    await aYear();
    aRetention();
    await done();
    expect(await count('outbox where published_at is not null')).toBe(20);
    expect(await count(`outbox where published_at < clock_timestamp() - interval '30 days'`)).toBe(0);
    expect(await count('answered')).toBe(90);
    expect(await count(`parked where state = 'replayed'`)).toBe(60);
  });

  it('but never what is still to be published or decided, however old', async () => {
    await aYear();
    aRetention();
    await done();
    expect(await count('outbox where published_at is null')).toBe(100);
    expect(await count(`parked where state = 'parked'`)).toBe(100);
  });

  it('and in a sandbox no answered key: its clock jumps over years while a client waits', async () => {
    await aYear('sandbox');
    aRetention({ sandbox: true });
    await done();
    expect(await count('answered')).toBe(300);
    expect(await count('outbox where published_at is not null')).toBe(20);
  });

  it('and the application cannot forget more, even when it asks for it', async () => {
    await aYear();
    const app = new Client({ connectionString: database.appUrl });
    await app.connect();
    ends.push(() => app.end());
    await expect(app.query('delete from answered')).rejects.toThrow('permission denied');
    await expect(app.query('delete from outbox')).rejects.toThrow('permission denied');
    await app.query('select forget_answered(0, 1000), forget_published(0, 1000), forget_replayed(-5, 1000)');
    expect(await count('answered')).toBe(60);
    expect(await count('outbox where published_at is not null')).toBe(20);
  });
});

describe('removing', () => {
  it('goes in small batches, so that no decision waits for it', async () => {
    await aYear();
    const largest = new Set<number>();
    await owner.query(`create table seen (n integer);
      create function note() returns trigger language plpgsql security definer set search_path = public, pg_temp
        as 'begin insert into seen select count(*) from old_rows; return null; end';
      create trigger noted after delete on answered referencing old table as old_rows
        for each statement execute function note()`);
    aRetention({ batch: 25 });
    await done();
    for (const { n } of (await owner.query<{ n: number }>('select n from seen')).rows) largest.add(n);
    expect(Math.max(...largest)).toBe(25);
  });

  it('goes on where it was stopped, and is due again only after its hour (P55b)', async () => {
    await aYear();
    const first = aRetention({ batch: 10, restMs: 60_000 });
    await eventually(async () => expect(await count('outbox where published_at is not null')).toBe(190));
    await first.stop();
    expect(await count('schedule')).toBe(0);
    aRetention();
    await done();
    expect(await count('outbox where published_at is not null')).toBe(20);
    await owner.query(`update outbox set published_at = clock_timestamp() - interval '40 days'`);
    const second = aRetention({ lookMs: 5 });
    await eventually(async () => expect(await looks()).toBeGreaterThan(5));
    await second.stop();
    expect(await count('outbox')).toBe(120);
  });

  it('waits for nobody: rows held by a decision are left for the next look', async () => {
    await aYear();
    const holder = new Client({ connectionString: database.adminUrl });
    await holder.connect();
    ends.push(() => holder.end());
    await holder.query(`begin; select * from answered where key in ('k200', 'k201') for update`);
    aRetention();
    await done();
    expect(await count('answered')).toBe(92);
    await holder.query('rollback');
  });

  it('is done by one process at a time', async () => {
    await aYear();
    await owner.query(`select pg_advisory_lock(hashtext('luodi:retention'))`);
    aRetention({ lookMs: 5 });
    await eventually(async () => expect(await looks()).toBeGreaterThan(5));
    expect(await count('answered')).toBe(300);
  });
});

/** How often somebody connected to this database since its beginning. */
const looks = async (): Promise<number> =>
  Number(
    (await owner.query<{ n: string }>('select sessions as n from pg_stat_database where datname = current_database()'))
      .rows[0]?.n,
  );
