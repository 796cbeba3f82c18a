import type { Pool } from 'pg';

export interface DueDeadline {
  readonly streamId: string;
  readonly streamType: string;
  readonly key: string;
  readonly kind: string;
  readonly generation: number;
  /** Milliseconds. */
  readonly dueAt: number;
  readonly zone: string;
}

const COLUMNS = `d.stream_id as "streamId", s.type as "streamType", d.key, d.kind, d.generation,
  (extract(epoch from d.due_at) * 1000)::float8 as "dueAt", d.zone`;

/** Reads of the deadline table, in every zone, by the database's clock. */
export class DueDeadlines {
  constructor(private readonly pool: Pool) {}

  /** Pending deadlines whose moment has come, oldest first, except the generations named. */
  take(limit: number, except: readonly string[]): Promise<DueDeadline[]> {
    return this.read<DueDeadline>(
      `select ${COLUMNS} from deadline d join stream s on s.id = d.stream_id
        where d.state = 'pending' and d.due_at <= (select luodi_now())
          and not (d.stream_id || '/' || d.key || '/' || d.generation = any($2::text[]))
        order by d.due_at, d.stream_id limit $1`,
      [limit, except],
    );
  }

  /** What becomes due next, for the alarm clock. */
  coming(limit: number): Promise<DueDeadline[]> {
    return this.read<DueDeadline>(
      `select ${COLUMNS} from deadline d join stream s on s.id = d.stream_id
        where d.state = 'pending' order by d.due_at, d.stream_id limit $1`,
      [limit],
    );
  }

  async next(): Promise<{ dueAt: number | undefined; now: number }> {
    const [row] = await this.read<{ dueAt: number | null; now: number }>(
      `select (extract(epoch from (select min(due_at) from deadline where state = 'pending')) * 1000)::float8 as "dueAt",
              floor(extract(epoch from luodi_now()) * 1000)::float8 as now`,
      [],
    );
    return { dueAt: row?.dueAt ?? undefined, now: row?.now ?? 0 };
  }

  private async read<T extends object>(sql: string, values: readonly unknown[]): Promise<T[]> {
    const client = await this.pool.connect();
    let failure: Error | undefined;
    try {
      await client.query('begin read only');
      await client.query(`select set_config('app.zones', '*', true)`);
      const { rows } = await client.query<T>(sql, [...values]);
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
