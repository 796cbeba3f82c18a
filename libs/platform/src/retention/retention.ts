import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import { CONNECTION_LIMITS } from '../database/connection-limits';
import { untraced } from '../messaging/untraced';
import { WakeableSleep } from '../messaging/wakeable-sleep';
import { RULES } from './rules';

export interface RetentionOptions {
  readonly service: string;
  /** The service's own database; role of the application. */
  readonly databaseUrl: string;
  readonly sandbox: boolean;
  /** Rows removed by one statement, at most. */
  readonly batch?: number;
  /** Rest between two statements, so that decisions come first; milliseconds. */
  readonly restMs?: number;
  /** How often the schedule is looked at, milliseconds. */
  readonly lookMs?: number;
}

const EVERY = '1 hour';
const LOCK = `select pg_try_advisory_lock(hashtext('luodi:retention')) as mine`;
const DUE = `select not exists (select from schedule where name = 'retention' and next_at > clock_timestamp()) as due`;
const DONE = `insert into schedule (name, next_at) values ('retention', clock_timestamp() + interval '${EVERY}')
  on conflict (name) do update set next_at = excluded.next_at`;

/**
 * Removes what has been kept long enough, in small batches of their own transaction. One process per database does it;
 * one that dies in the middle leaves whole batches behind and the schedule as it was, so that the next look goes on.
 */
export class Retention {
  private readonly log: Logger;
  private readonly sleep = new WakeableSleep();
  private running: Promise<void> | undefined;
  private stopping = false;

  constructor(private readonly options: RetentionOptions) {
    this.log = new Logger(`Retention ${options.service}`);
  }

  /** Returns at once; the database may come later. */
  start(): void {
    this.running ??= untraced(() => this.run());
  }

  /** Ends after the statement on its way. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.sleep.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      await this.look().catch((error: unknown) =>
        this.log.warn(`looks again later: ${error instanceof Error ? error.message : String(error)}`),
      );
      if (!this.stopping) await this.sleep.for(this.options.lookMs ?? 60_000);
    }
  }

  private async look(): Promise<void> {
    const client = new Client({
      connectionString: this.options.databaseUrl,
      application_name: `luodi-${this.options.service}-retention`,
      ...CONNECTION_LIMITS,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      if (!(await says(client, LOCK, 'mine')) || !(await says(client, DUE, 'due'))) return;
      const removed = await this.forgetAll(client);
      if (this.stopping) return;
      await client.query(DONE);
      if (removed > 0) this.log.log(`removed ${removed} rows that were kept long enough`);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  private async forgetAll(client: Client): Promise<number> {
    const batch = this.options.batch ?? 1000;
    let removed = 0;
    for (const { forget, days } of RULES.filter(({ inSandbox }) => inSandbox || !this.options.sandbox)) {
      for (let count = batch; count === batch && !this.stopping;) {
        const { rows } = await client.query<{ count: number }>(`select ${forget}($1, $2) as count`, [days, batch]);
        count = rows[0]?.count ?? 0;
        removed += count;
        if (count === batch) await this.sleep.for(this.options.restMs ?? 50);
      }
    }
    return removed;
  }
}

async function says(client: Client, question: string, name: string): Promise<boolean> {
  const { rows } = await client.query<Record<string, boolean>>(question);
  return rows[0]?.[name] ?? false;
}
