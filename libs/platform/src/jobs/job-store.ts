import type { Pool, QueryResultRow } from 'pg';

export interface JobRow {
  readonly id: string;
  readonly kind: string;
  readonly zone: string;
  readonly input: unknown;
  readonly requestedBy: unknown;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly percent: number;
  readonly note: string | null;
  readonly result: Readonly<Record<string, unknown>> | null;
  readonly error: string | null;
  readonly attempts: number;
  /** ISO instants. */
  readonly createdAt: string;
  readonly finishedAt: string | null;
}

const iso = (column: string, as: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "${as}"`;
const COLUMNS = `id, kind, zone, input, requested_by as "requestedBy", state, percent, note, result, error, attempts,
  ${iso('created_at', 'createdAt')}, ${iso('finished_at', 'finishedAt')}`;

const EVERYWHERE = ['*'];

/** SQL of the job table, each statement inside the zones given (row-level security). */
export class JobStore {
  constructor(private readonly pool: Pool) {}

  /** False when the id is known already: the same job, asked for again. */
  async insert(job: { id: string; kind: string; zone: string; input: unknown; by: unknown }): Promise<boolean> {
    const rows = await this.inZones(
      [job.zone],
      `insert into job (id, kind, zone, input, requested_by) values ($1, $2, $3, $4, $5) on conflict (id) do nothing returning id`,
      [job.id, job.kind, job.zone, JSON.stringify(job.input ?? null), JSON.stringify(job.by)],
    );
    return rows.length > 0;
  }

  async get(id: string, zones: readonly string[]): Promise<JobRow | undefined> {
    const [row] = await this.inZones<JobRow>(zones, `select ${COLUMNS} from job where id = $1`, [id]);
    return row;
  }

  /** Newest first. */
  list(zones: readonly string[], limit: number): Promise<JobRow[]> {
    return this.inZones<JobRow>(zones, `select ${COLUMNS} from job order by created_at desc, id limit $1`, [limit]);
  }

  /** Takes the next job that waits, or whose worker was lost; no two workers get the same. */
  async take(kinds: readonly string[], leaseMs: number): Promise<JobRow | undefined> {
    const [row] = await this.inZones<JobRow>(
      EVERYWHERE,
      `update job set state = 'running', attempts = attempts + 1, lease_until = clock_timestamp() + $2 * interval '1 millisecond'
        where id = (select id from job where kind = any($1::text[])
                      and ((state = 'waiting' and run_after <= clock_timestamp())
                        or (state = 'running' and lease_until < clock_timestamp()))
                     order by run_after, id limit 1 for update skip locked)
        returning ${COLUMNS}`,
      [kinds, leaseMs],
    );
    return row;
  }

  /** False when another worker has the job by now: this attempt must stop. */
  async keep(job: JobRow, leaseMs: number): Promise<boolean> {
    return this.onAttempt(job, `lease_until = clock_timestamp() + $3 * interval '1 millisecond'`, [leaseMs]);
  }

  async progress(job: JobRow, percent: number, note: string | undefined): Promise<boolean> {
    return this.onAttempt(job, 'percent = $3, note = $4', [
      Math.max(0, Math.min(100, Math.floor(percent))),
      note ?? null,
    ]);
  }

  async done(job: JobRow, result: Readonly<Record<string, unknown>>): Promise<boolean> {
    return this.onAttempt(
      job,
      `state = 'done', percent = 100, result = $3, error = null, lease_until = null, finished_at = clock_timestamp()`,
      [JSON.stringify(result)],
    );
  }

  async failed(job: JobRow, error: string): Promise<boolean> {
    return this.onAttempt(job, `state = 'failed', error = $3, lease_until = null, finished_at = clock_timestamp()`, [
      error,
    ]);
  }

  async again(job: JobRow, error: string, afterMs: number): Promise<boolean> {
    return this.onAttempt(
      job,
      `state = 'waiting', error = $3, lease_until = null, run_after = clock_timestamp() + $4 * interval '1 millisecond'`,
      [error, afterMs],
    );
  }

  private async onAttempt(job: JobRow, changes: string, values: readonly unknown[]): Promise<boolean> {
    const rows = await this.inZones(
      EVERYWHERE,
      `update job set ${changes} where id = $1 and attempts = $2 and state = 'running' returning id`,
      [job.id, job.attempts, ...values],
    );
    return rows.length > 0;
  }

  private async inZones<R extends QueryResultRow>(
    zones: readonly string[],
    sql: string,
    values: readonly unknown[],
  ): Promise<R[]> {
    const client = await this.pool.connect();
    let failure: Error | undefined;
    try {
      await client.query('begin');
      await client.query(`select set_config('app.zones', $1, true)`, [zones.join(',')]);
      const { rows } = await client.query<R>(sql, [...values]);
      await client.query('commit');
      return rows;
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      throw failure;
    } finally {
      client.release(failure);
    }
  }
}
