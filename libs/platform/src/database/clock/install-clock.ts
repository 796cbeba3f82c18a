import type { Client } from 'pg';

export type ClockMode = 'sandbox' | 'production';

const PRODUCTION_CLOCK = `create or replace function luodi_now() returns timestamptz language sql volatile
  as 'select clock_timestamp()'`;

const SANDBOX_CLOCK = `create or replace function luodi_now() returns timestamptz language sql volatile
  as 'select clock_timestamp() + (select offset_ms from sandbox_clock) * interval ''1 millisecond'''`;

/** Forward only: legal time never runs back. */
const ADVANCE = `create or replace function sandbox_advance(to_offset_ms bigint) returns bigint
  language sql volatile security definer set search_path = public, pg_temp
  as 'update sandbox_clock set offset_ms = greatest(offset_ms, to_offset_ms) returning offset_ms'`;

/**
 * Installs the legal clock of a database. Production: the server's clock and nothing else; a database that once could
 * travel is refused for ever. Sandbox: an offset that only moves forward, through one function; a new sandbox may begin
 * in the past (`from`), so that the history of a demo is played and not made up.
 */
export async function installClock(migrator: Client, mode: ClockMode, from?: Date): Promise<void> {
  const travels = await hasSandboxClock(migrator);
  if (mode === 'production') {
    if (travels) throw new Error('This database has a sandbox clock; it can never become a production database.');
    await migrator.query(PRODUCTION_CLOCK);
    return;
  }
  await migrator.query(`create table if not exists sandbox_clock
    (one boolean primary key default true check (one), offset_ms bigint not null default 0)`);
  await migrator.query(
    `comment on table sandbox_clock is 'How far this sandbox has travelled; exists in sandbox mode only'`,
  );
  await migrator.query(
    `insert into sandbox_clock(offset_ms)
     values (coalesce((extract(epoch from $1::timestamptz - clock_timestamp()) * 1000)::bigint, 0)) on conflict do nothing`,
    [from ?? null],
  );
  await migrator.query('grant select on sandbox_clock to luodi_app');
  await migrator.query(SANDBOX_CLOCK);
  await migrator.query(ADVANCE);
  await migrator.query('revoke all on function sandbox_advance(bigint) from public');
  await migrator.query('grant execute on function sandbox_advance(bigint) to luodi_app');
}

/** Whether this database can travel in time: then it can never be a production one. */
export async function hasSandboxClock(client: Pick<Client, 'query'>): Promise<boolean> {
  const found = await client.query(
    `select to_regclass('sandbox_clock') is not null or to_regproc('sandbox_advance') is not null as found`,
  );
  return (found.rows[0] as { found: boolean }).found;
}
