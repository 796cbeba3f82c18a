import { Pool, type PoolClient, type PoolConfig, type QueryResult } from 'pg';
import { ReadDatabase } from './read-database';

export interface ReadDatabaseOptions {
  readonly url: string;
  /** Default 10; apart from the lanes, so that slow screens never hold up a decision. */
  readonly poolSize?: number;
  /** A statement that takes longer is ended, in milliseconds; default 10,000. */
  readonly statementTimeoutMs?: number;
}

/**
 * Reads of screens. Begin, zones, statement and commit leave together and cost one round trip; the zones end with the
 * transaction, so that the next reader of this connection sees nothing of the last one's (P36d, M18).
 */
export class PgReadDatabase extends ReadDatabase {
  private readonly pool: Pool;

  constructor(options: ReadDatabaseOptions) {
    super();
    const timeout = options.statementTimeoutMs ?? 10_000;
    this.pool = new Pool({
      connectionString: options.url,
      max: options.poolSize ?? 10,
      connectionTimeoutMillis: 2_000,
      statement_timeout: timeout,
      query_timeout: timeout + 2_000,
      lock_timeout: 2_000,
      idle_in_transaction_session_timeout: 10_000,
      pipeline: true,
    } as PoolConfig);
    // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
    this.pool.on('error', () => undefined);
    // A connection lent out tells its loss through the failing query; unheard, the event would end the process (F37).
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  async query<T>(zones: readonly string[], sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    if (zones.some((zone) => zone.includes(','))) throw new Error('a zone has no comma in its name');
    const client = await this.pool.connect();
    const sent = [
      client.query('begin read only'),
      client.query(`select set_config('app.zones', $1, true)`, [zones.join(',')]),
      client.query(sql, [...parameters]),
      client.query('commit'),
    ] as const;
    const [begun, scoped, answered, ended] = await Promise.allSettled(sent);
    release(client, ended);
    for (const step of [begun, scoped, answered, ended]) if (step.status === 'rejected') throw step.reason;
    return (answered as PromiseFulfilledResult<QueryResult>).value.rows as T[];
  }

  async now(): Promise<number> {
    const answer = await this.pool.query<{ now: number }>(
      'select floor(extract(epoch from luodi_now()) * 1000)::float8 as now',
    );
    return answer.rows[0]?.now ?? Number.NaN;
  }

  /** Callers waiting for a connection, for metrics (P31). */
  get waiting(): number {
    return this.pool.waitingCount;
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}

/** A connection whose transaction did not end is thrown away, never handed on. */
function release(client: PoolClient, ended: PromiseSettledResult<QueryResult>): void {
  client.release(ended.status === 'rejected');
}
