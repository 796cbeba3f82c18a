import type { Pool, PoolClient } from 'pg';
import type { Fault } from './decode-event';
import type { Received } from './event-bus';
import type { CloudEvent } from '@luodi/contracts';

export interface ProjectKey {
  readonly source: string;
  readonly projectId: string;
}

/** Where a consumer stands with one project of one source. */
export interface ProjectState {
  /** Number of the last event handled; 0 before the first. */
  last: number;
  /** Lowest number that is parked; what comes later waits behind it. */
  parkedFrom: number | undefined;
}

export interface ParkedEvent {
  readonly id: string;
  readonly sequence: number;
  readonly cause: string;
  readonly message: Received;
}

export type ParkCause = Fault['cause'] | 'failed' | 'gap' | 'waiting';

export interface Parking {
  readonly message: Received;
  readonly event?: CloudEvent;
  readonly cause: ParkCause;
  readonly reason: string;
  readonly attempts: number;
}

type Executor = Pick<Pool, 'query'>;

/** PostgreSQL's text holds no NUL, and the poison is quoted in the reason. */
const storable = (reason: string): string => reason.replaceAll('\0', '\\0').slice(0, 2000);

/** One string per project and source, for maps and locks. */
export const nameOf = (key: ProjectKey): string => `${key.source} ${key.projectId}`;

/** SQL of the consumer's two tables; no decision lives here. */
export class Inbox {
  constructor(readonly pool: Pool) {}

  /** One round trip for all projects of a batch. */
  async read(keys: readonly ProjectKey[], on: Executor = this.pool): Promise<Map<string, ProjectState>> {
    const { rows } = await on.query<{ source: string; project_id: string; last: string; parked_from: string | null }>({
      name: 'inbox-read',
      text: `select k.source, k.project_id, coalesce(p.last, 0) as last,
                    (select min(q.sequence) from parked q
                      where q.source = k.source and q.project_id = k.project_id and q.state = 'parked') as parked_from
               from unnest($1::text[], $2::uuid[]) k(source, project_id)
               left join inbox_position p using (source, project_id)`,
      values: [keys.map((key) => key.source), keys.map((key) => key.projectId)],
    });
    return new Map(
      rows.map((row) => [
        nameOf({ source: row.source, projectId: row.project_id }),
        { last: Number(row.last), parkedFrom: row.parked_from === null ? undefined : Number(row.parked_from) },
      ]),
    );
  }

  /** Never steps back: a member that woke up late cannot undo what its successor handled (F16). */
  async advance(positions: readonly (ProjectKey & { last: number })[], on: Executor = this.pool): Promise<void> {
    if (positions.length === 0) return;
    const sorted = [...positions].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    await on.query({
      name: 'inbox-advance',
      text: `insert into inbox_position as p (source, project_id, last)
             select * from unnest($1::text[], $2::uuid[], $3::bigint[])
             on conflict (source, project_id) do update set last = excluded.last where p.last < excluded.last`,
      values: [sorted.map((p) => p.source), sorted.map((p) => p.projectId), sorted.map((p) => p.last)],
    });
  }

  async park(parking: Parking, on: Executor = this.pool): Promise<void> {
    const { message, event } = parking;
    await on.query(
      `insert into parked (topic, "partition", message_offset, source, project_id, sequence, event_id, type, bytes, cause, reason, attempts)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing`,
      [
        message.topic,
        message.partition,
        message.offset,
        event?.source,
        event?.projectid,
        event?.sequence,
        event?.id,
        event?.type,
        message.value,
        parking.cause,
        storable(parking.reason),
        parking.attempts,
      ],
    );
  }

  /** The parked event of a project that comes next. */
  async firstParked(key: ProjectKey, on: Executor): Promise<ParkedEvent | undefined> {
    const { rows } = await on.query<{
      id: string;
      sequence: string;
      cause: string;
      topic: string;
      partition: number;
      message_offset: string;
      bytes: Buffer | null;
    }>(
      `select id, sequence, cause, topic, "partition", message_offset, bytes from parked
        where source = $1 and project_id = $2 and state = 'parked' order by sequence, id limit 1`,
      [key.source, key.projectId],
    );
    const [row] = rows;
    if (!row) return undefined;
    return {
      id: row.id,
      sequence: Number(row.sequence),
      cause: row.cause,
      message: {
        topic: row.topic,
        partition: row.partition,
        offset: row.message_offset,
        key: key.projectId,
        value: row.bytes,
      },
    };
  }

  async markReplayed(id: string, on: Executor): Promise<void> {
    await on.query(`update parked set state = 'replayed', replayed_at = clock_timestamp() where id = $1`, [id]);
  }

  async markFailed(
    id: string,
    failure: { cause: ParkCause; reason: string; attempts: number },
    on: Executor,
  ): Promise<void> {
    await on.query(`update parked set cause = $2, reason = $3, attempts = attempts + $4 where id = $1`, [
      id,
      failure.cause,
      storable(failure.reason),
      failure.attempts,
    ]);
  }

  /**
   * Only one of live intake and replay works on a project that has something parked; otherwise an event could be parked
   * behind a queue that has just been emptied, and wait for ever.
   */
  async exclusively<T>(key: ProjectKey, work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let failure: Error | undefined;
    try {
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 7))', [nameOf(key)]);
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      throw failure;
    } finally {
      client.release(failure);
    }
  }
}
