import { Client } from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { installClock, type ClockMode } from './clock/install-clock';

export type Migration = new () => MigrationInterface;

export interface MigrateOptions {
  /** As `luodi_migrator`, the owner. */
  readonly url: string;
  readonly migrations: readonly Migration[];
  readonly mode: ClockMode;
  /** Where the clock of a new sandbox begins; default: now. */
  readonly sandboxFrom?: Date;
}

/**
 * Brings a database up to date. Two at once wait for each other under an advisory lock, which TypeORM lacks (P36a,
 * F48); one that is killed half-way leaves whole migrations behind, and the next run completes the rest.
 */
export async function migrate({ url, migrations, mode, sandboxFrom }: MigrateOptions): Promise<void> {
  const guard = new Client({ connectionString: url });
  await guard.connect();
  try {
    await guard.query(`select pg_advisory_lock(hashtext('luodi:migrate'))`);
    await runAll(url, migrations);
    await guard.query('grant usage on schema public to luodi_app');
    await guard.query('grant select on migrations to luodi_app');
    await installClock(guard, mode, sandboxFrom);
  } finally {
    await guard.end();
  }
}

async function runAll(url: string, migrations: readonly Migration[]): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
  });
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}
