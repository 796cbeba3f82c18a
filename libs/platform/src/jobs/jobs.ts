import { randomUUID } from 'node:crypto';
import type { Actor } from '@luodi/domain';
import { Pool } from 'pg';
import { CONNECTION_LIMITS } from '../database/connection-limits';
import type { JobHandler } from './define-job';
import { JobStore, type JobRow } from './job-store';

export type Job = JobRow;

/** Wakes a worker for new work; may be absent or forget (P52). */
export interface JobBell {
  ring(jobId: string): Promise<void>;
}

export interface JobsOptions {
  readonly databaseUrl: string;
  readonly handlers: readonly JobHandler[];
  readonly bell?: JobBell;
}

/** For whom a job runs. */
export interface JobRequest {
  readonly zone: string;
  readonly by: Actor;
  /** Given: the same id is the same job. */
  readonly id?: string;
}

/** Starts long work and tells how far it is. */
export class Jobs {
  private readonly pool: Pool;
  private readonly store: JobStore;
  private readonly handlers: ReadonlyMap<string, JobHandler>;

  constructor(private readonly options: JobsOptions) {
    this.pool = new Pool({ connectionString: options.databaseUrl, max: 2, ...CONNECTION_LIMITS });
    this.pool.on('error', () => undefined);
    // A connection lent out tells its loss through the failing query; unheard, the event would end the process (F37).
    this.pool.on('connect', (client) => client.on('error', () => undefined));
    this.store = new JobStore(this.pool);
    this.handlers = new Map(options.handlers.map((handler) => [handler.kind, handler]));
  }

  /**
   * Writes the job down and wakes a worker. With an `id` derived from an idempotency key a repeated request is the same job.
   * Errors: an unknown kind or an input against the handler's schema throws, both are bugs of the caller.
   */
  async start(kind: string, input: unknown, asked: JobRequest): Promise<{ id: string }> {
    const handler = this.handlers.get(kind);
    if (!handler) throw new Error(`no job of kind ${kind}`);
    const { zone, by, id = randomUUID() } = asked;
    await this.store.insert({ id, kind, zone, input: handler.schema.parse(input), by });
    void this.options.bell?.ring(id).catch(() => undefined);
    return { id };
  }

  /** Undefined when there is none in these zones. */
  get(id: string, zones: readonly string[]): Promise<Job | undefined> {
    return this.store.get(id, zones);
  }

  /** Newest first, at most `limit`. */
  list(zones: readonly string[], limit = 100): Promise<Job[]> {
    return this.store.list(zones, limit);
  }

  async close(): Promise<void> {
    if (!this.pool.ended) await this.pool.end();
  }
}
