import { createHash, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { createServiceDatabase, migrate, type ClockMode, type Migration } from '../database';
import { testPostgres, type TestPostgres } from './test-postgres';

export interface FreshDatabase {
  readonly name: string;
  readonly adminUrl: string;
  readonly migratorUrl: string;
  readonly appUrl: string;
  drop(): Promise<void>;
}

/**
 * A migrated database of its own for one spec file, with the real roles. Migrations run once per set and process; the
 * copies come from a template and cost some 30 ms. Sandbox clock unless said otherwise.
 */
export async function freshDatabase(
  migrations: readonly Migration[],
  options: { mode?: ClockMode } = {},
): Promise<FreshDatabase> {
  const server = await testPostgres();
  const mode = options.mode ?? 'sandbox';
  const template = await migratedTemplate(server, migrations, mode);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(server.adminUrl, (admin) =>
    admin.query(`create database ${name} template ${template} owner luodi_migrator`),
  );
  const database = await createServiceDatabase(server.adminUrl, name, server.passwords);
  return {
    name,
    adminUrl: withDatabase(server.adminUrl, name),
    ...database,
    drop: () =>
      asAdmin(
        server.adminUrl,
        async (admin) => void (await admin.query(`drop database if exists ${name} with (force)`)),
      ),
  };
}

async function migratedTemplate(
  server: TestPostgres,
  migrations: readonly Migration[],
  mode: ClockMode,
): Promise<string> {
  const sources = migrations.map((migration) => `${migration.name}:${migration.prototype.up.toString()}`).join('\n');
  const name = `template_${mode}_${createHash('sha256').update(sources).digest('hex').slice(0, 24)}`;
  await asAdmin(server.adminUrl, async (admin) => {
    await admin.query(`select pg_advisory_lock(hashtext($1))`, [name]);
    if ((await admin.query('select 1 from pg_database where datname = $1 and datistemplate', [name])).rowCount) return;
    await admin.query(`drop database if exists ${name} with (force)`);
    const { migratorUrl } = await createServiceDatabase(server.adminUrl, name, server.passwords);
    await migrate({ url: migratorUrl, migrations, mode });
    await admin.query(`alter database ${name} is_template true`);
  });
  return name;
}

async function asAdmin<T>(url: string, work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: url });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}
