import { Client } from 'pg';
import { hasSandboxClock, type ClockMode } from './clock/install-clock';
import { CONNECTION_LIMITS } from './connection-limits';
import type { Migration } from './migrate';

/**
 * What a service asks before it serves: are all its migrations there, and is the clock the one of its mode? It never
 * migrates by itself (P36a). Newer migrations are tolerated, so that two versions run side by side (F49).
 */
export async function checkSchema(
  url: string,
  expected: { migrations: readonly Migration[]; mode: ClockMode },
): Promise<void> {
  const client = new Client({ connectionString: url, ...CONNECTION_LIMITS });
  await client.connect();
  try {
    const missing = await missingMigrations(client, expected.migrations);
    if (missing.length) {
      throw new Error(
        `The database ${client.database} lacks ${missing.length} migrations (first: ${missing[0]}); run migrate before the service.`,
      );
    }
    const travels = await hasSandboxClock(client);
    if (travels && expected.mode === 'production')
      throw new Error(`The database ${client.database} has a sandbox clock; production refuses to run on it.`);
    if (!travels && expected.mode === 'sandbox')
      throw new Error(`The database ${client.database} has no sandbox clock; run migrate in sandbox mode.`);
  } finally {
    await client.end();
  }
}

async function missingMigrations(client: Client, migrations: readonly Migration[]): Promise<string[]> {
  const exists = await client.query(`select to_regclass('migrations') is not null as found`);
  const done = new Set<string>();
  if ((exists.rows[0] as { found: boolean }).found) {
    const rows = await client.query<{ name: string }>('select name from migrations');
    for (const row of rows.rows) done.add(row.name);
  }
  return migrations.map((migration) => migration.name).filter((name) => !done.has(name));
}
