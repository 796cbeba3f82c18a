import { Client } from 'pg';

/**
 * Lets a fresh sandbox begin in the past, so that a history can be played through commands from its first day. Only
 * while nothing has happened in this database: legal time never runs back.
 * @param migratorUrl as the owner of the database
 * @param startMs milliseconds since 1970
 */
export async function startSandboxAt(migratorUrl: string, startMs: number): Promise<void> {
  const owner = new Client({ connectionString: migratorUrl });
  await owner.connect();
  try {
    await owner.query('alter table sandbox_clock drop constraint if exists sandbox_clock_offset_ms_check');
    await owner.query(`select set_config('app.zones', '*', false)`);
    await owner.query(
      `update sandbox_clock set offset_ms = $1 - floor(extract(epoch from clock_timestamp()) * 1000)::bigint
       where offset_ms = 0 and not exists (select 1 from event)`,
      [Math.floor(startMs)],
    );
  } finally {
    await owner.end();
  }
}
