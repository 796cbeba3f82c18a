import { Logger } from '@nestjs/common';
import { Pool } from 'pg';
import { CONNECTION_LIMITS } from '../database/connection-limits';
import { untraced } from '../messaging/untraced';
import { WakeableSleep } from '../messaging/wakeable-sleep';
import type { JobHandler, JobRun, JobTools } from './define-job';
import { JobStore, type JobRow } from './job-store';

export interface JobRunnerOptions {
  readonly service: string;
  readonly databaseUrl: string;
  readonly handlers: readonly JobHandler[];
  readonly tools: JobTools;
  /** Jobs at once; default 2. */
  readonly concurrency?: number;
  /** How long a worker may be silent before another takes its job, in milliseconds. */
  readonly leaseMs?: number;
  readonly pollMs?: number;
  /** Tries of one job; default 3. */
  readonly attempts?: number;
}

/** The lease was lost: somebody else runs this job now. */
class JobLost extends Error {}

/**
 * Runs what the job table holds: at least once, one worker at a time, again after a crash (F57). Both editions use it;
 * in the distributed one Redis merely wakes it.
 */
export class JobRunner {
  private readonly log: Logger;
  private readonly pool: Pool;
  private readonly store: JobStore;
  private readonly handlers: ReadonlyMap<string, JobHandler>;
  private readonly sleep = new WakeableSleep();
  private readonly active = new Set<Promise<void>>();
  private running: Promise<void> | undefined;
  private stopping = false;

  constructor(private readonly options: JobRunnerOptions) {
    this.log = new Logger(`Jobs ${options.service}`);
    this.handlers = new Map(options.handlers.map((handler) => [handler.kind, handler]));
    if (this.handlers.size < options.handlers.length)
      throw new Error(`${options.service}: two handlers for one job kind`);
    this.pool = new Pool({ connectionString: options.databaseUrl, max: 3, ...CONNECTION_LIMITS });
    this.pool.on('error', () => this.sleep.wake());
    // A connection lent out tells its loss through the failing query; unheard, the event would end the process (F37).
    this.pool.on('connect', (client) => client.on('error', () => undefined));
    this.store = new JobStore(this.pool);
  }

  /** Returns at once; does nothing in a service without jobs. */
  start(): void {
    if (this.handlers.size > 0) this.running ??= untraced(() => this.run());
  }

  wake(): void {
    this.sleep.wake();
  }

  /** Takes no more jobs and waits for those at work. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.sleep.wake();
    await this.running;
    await Promise.all(this.active);
    if (!this.pool.ended) await this.pool.end();
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      this.sleep.clear();
      if (!(await this.takeOne())) await this.sleep.for(this.options.pollMs ?? 1000);
    }
  }

  private async takeOne(): Promise<boolean> {
    if (this.active.size >= (this.options.concurrency ?? 2)) return false;
    try {
      const job = await this.store.take([...this.handlers.keys()], this.leaseMs);
      if (!job) return false;
      const work = this.work(job).finally(() => {
        this.active.delete(work);
        this.sleep.wake();
      });
      this.active.add(work);
      return true;
    } catch (error) {
      this.log.warn(`looks again soon: ${sentenceOf(error)}`);
      return false;
    }
  }

  private async work(job: JobRow): Promise<void> {
    const renewing = setInterval(
      () => void this.store.keep(job, this.leaseMs).catch(() => undefined),
      this.leaseMs / 3,
    );
    try {
      if (job.attempts > this.attempts) throw new Error(job.error ?? 'the worker was lost');
      const handler = this.handlers.get(job.kind);
      if (!handler) throw new Error(`no handler for ${job.kind}`);
      const result = await handler.run(this.runOf(job, handler), this.options.tools);
      await this.store.done(job, result);
    } catch (error) {
      if (!(error instanceof JobLost)) await this.settle(job, sentenceOf(error));
    } finally {
      clearInterval(renewing);
    }
  }

  private runOf(job: JobRow, handler: JobHandler): JobRun<unknown> {
    return {
      id: job.id,
      zone: job.zone,
      input: handler.schema.parse(job.input),
      progress: async (percent, note) => {
        if (!(await this.store.progress(job, percent, note))) throw new JobLost(job.id);
      },
    };
  }

  private async settle(job: JobRow, error: string): Promise<void> {
    this.log.error(`${job.kind} ${job.id}, try ${job.attempts}: ${error}`);
    const ended = job.attempts >= this.attempts;
    const written = ended ? this.store.failed(job, error) : this.store.again(job, error, 500 * 4 ** (job.attempts - 1));
    // When even this cannot be written, the lease runs out and the job is taken again.
    await written.catch((failure: unknown) => this.log.error(`${job.id}: ${sentenceOf(failure)}`));
  }

  private get attempts(): number {
    return this.options.attempts ?? 3;
  }

  private get leaseMs(): number {
    return this.options.leaseMs ?? 30_000;
  }
}

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
