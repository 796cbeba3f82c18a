import { Client } from 'pg';
import { CONNECTION_LIMITS } from '../database/connection-limits';

const PATIENCE_MS = 2000;
/** A write that was taken is believed for so long. */
const BELIEVED_MS = 10_000;

const WRITE = `insert into schedule (name, next_at) values ('health', clock_timestamp())
  on conflict (name) do update set next_at = excluded.next_at`;

/** Takes room that is not there on a full disk, and leaves no row; one small row still fits into a page that exists. */
const WRITE_MUCH = `begin; insert into schedule (name, next_at)
  select 'probe ' || n, clock_timestamp() from generate_series(1, 5000) n; rollback`;

/**
 * Is the database there, and does it take writes? Asked on a connection of its own (F39): a pool that is used up must not
 * look like a database that is down, and a broken one must not look well. A full disk or a standby answers every
 * question and keeps nothing, so now and then one row is written (M20, P36c).
 */
export class DatabaseHealth {
  private client: Client | undefined;
  private wroteAt = -BELIEVED_MS;
  private inDoubt = false;

  constructor(private readonly url: string) {}

  /** A command could not be kept: from now on only a write that needs new room on the disk is believed. */
  doubt(): void {
    this.inDoubt = true;
  }

  /** What is missing, in a few words; undefined when nothing is. */
  async check(): Promise<string | undefined> {
    try {
      this.client ??= await this.connect();
      await this.client.query('select 1');
    } catch {
      await this.close();
      return 'database';
    }
    return (await this.takesWrites()) ? undefined : 'database takes no writes';
  }

  async close(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    this.wroteAt = -BELIEVED_MS;
    await client?.end().catch(() => undefined);
  }

  private async takesWrites(): Promise<boolean> {
    if (!this.inDoubt && performance.now() - this.wroteAt < BELIEVED_MS) return true;
    try {
      await this.client?.query(this.inDoubt ? WRITE_MUCH : WRITE);
      this.inDoubt = false;
      this.wroteAt = performance.now();
      return true;
    } catch (error) {
      await this.client?.query('rollback').catch(() => undefined);
      // Before the migration there is no table to write to; that is told as a start that is not finished.
      return (error as { code?: string }).code === '42P01';
    }
  }

  private async connect(): Promise<Client> {
    const client = new Client({
      connectionString: this.url,
      ...CONNECTION_LIMITS,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
      application_name: 'luodi-health',
    });
    client.on('error', () => (this.client = undefined));
    await client.connect();
    return client;
  }
}
