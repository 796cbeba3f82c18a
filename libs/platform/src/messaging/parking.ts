import type { Pool } from 'pg';
import type { ProjectKey } from './inbox';

/** One parked message, as the console lists it. Its content stays where it is. */
export interface ParkedMessage {
  readonly id: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly source: string | null;
  readonly projectId: string | null;
  readonly sequence: number | null;
  readonly eventId: string | null;
  readonly type: string | null;
  readonly cause: string;
  readonly reason: string;
  readonly attempts: number;
  /** ISO instant. */
  readonly at: string;
}

export interface Replayed {
  readonly replayed: number;
  readonly stillParked: number;
  readonly reason?: string;
}

/** What waits for a person: listed by project, replayed in order through the same handlers (P37). */
export class Parking {
  constructor(
    private readonly pool: Pool,
    private readonly replayProject: (key: ProjectKey) => Promise<Replayed>,
  ) {}

  /** Oldest first, at most `limit`, after the id `after`. */
  async list(options: { after?: string; limit?: number } = {}): Promise<ParkedMessage[]> {
    const { rows } = await this.pool.query<ParkedMessage & { sequence: string | null }>(
      `select id, topic, "partition", message_offset as "offset", source, project_id as "projectId", sequence,
              event_id as "eventId", type, cause, reason, attempts,
              to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
         from parked where state = 'parked' and id > $1 order by id limit $2`,
      [options.after ?? '0', options.limit ?? 200],
    );
    return rows.map((row) => ({ ...row, sequence: row.sequence === null ? null : Number(row.sequence) }));
  }

  async count(): Promise<number> {
    const { rows } = await this.pool.query<{ count: string }>(`select count(*) from parked where state = 'parked'`);
    return Number(rows[0]?.count ?? 0);
  }

  /** Replays everything of one project, source by source. Safe to repeat: event ids do not change (F78). */
  async replay(projectId: string): Promise<Replayed> {
    const { rows } = await this.pool.query<{ source: string }>(
      `select distinct source from parked where project_id = $1 and state = 'parked' order by source`,
      [projectId],
    );
    const total = { replayed: 0, stillParked: 0, reason: undefined as string | undefined };
    for (const { source } of rows) {
      const one = await this.replayProject({ source, projectId });
      total.replayed += one.replayed;
      total.stillParked += one.stillParked;
      total.reason ??= one.reason;
    }
    return total;
  }
}
