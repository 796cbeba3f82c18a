import { Logger } from '@nestjs/common';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';

export interface RedisBellOptions {
  readonly url: string;
  /** One queue per purpose and service: `deadlines-approval`. */
  readonly queue: string;
  /** Key prefix on a shared Redis; the access list of the application names it (S88). */
  readonly prefix?: string;
}

export interface Ring {
  /** The same id rings once while it waits; a new generation is a new id (P55a, M11). */
  readonly id: string;
  readonly delayMs: number;
}

/**
 * BullMQ as an alarm clock and nothing else (P52): whoever hears it looks into the table. Redis may be away, empty or
 * wrong about the time; then the poll is merely later.
 */
export class RedisBell {
  private readonly log: Logger;
  private readonly producer: Redis;
  private readonly listener: Redis;
  private readonly queue: Queue;
  private worker: Worker | undefined;
  private complainedAt = 0;

  constructor(private readonly options: RedisBellOptions) {
    this.log = new Logger(`Bell ${options.queue}`);
    // Two profiles (P55d): who rings must never wait for Redis, who listens waits for ever.
    this.producer = new Redis(options.url, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 1,
      commandTimeout: 2000,
      retryStrategy,
    });
    this.listener = new Redis(options.url, { maxRetriesPerRequest: null, retryStrategy });
    for (const connection of [this.producer, this.listener]) connection.on('error', (error) => this.complain(error));
    this.queue = new Queue(options.queue, {
      connection: this.producer,
      prefix: options.prefix ?? 'bull',
      skipVersionCheck: true,
    });
    this.queue.on('error', (error) => this.complain(error));
  }

  /** Calls `heard` for each ring; several rings may be one call's worth of work. */
  listen(heard: () => void): void {
    this.worker ??= new Worker(
      this.options.queue,
      () => {
        heard();
        return Promise.resolve();
      },
      { connection: this.listener, prefix: this.options.prefix ?? 'bull', concurrency: 50, skipVersionCheck: true },
    );
    this.worker.on('error', (error) => this.complain(error));
  }

  /** Never throws and never waits long: a bell that cannot ring changes nothing. */
  async ring(rings: readonly Ring[]): Promise<void> {
    if (this.producer.status !== 'ready') return;
    const kept = { removeOnComplete: true, removeOnFail: true };
    try {
      await this.queue.addBulk(
        rings.map(({ id, delayMs }) => ({
          name: 'ring',
          data: {},
          opts: { jobId: id.replaceAll(':', '_'), delay: Math.max(0, Math.ceil(delayMs)), ...kept },
        })),
      );
    } catch (error) {
      this.complain(error);
    }
  }

  async close(): Promise<void> {
    await this.worker?.close(true).catch(() => undefined);
    await this.queue.close().catch(() => undefined);
    this.producer.disconnect();
    this.listener.disconnect();
  }

  /** At most once a minute: Redis away is no emergency. */
  private complain(error: unknown): void {
    const now = performance.now();
    if (this.complainedAt !== 0 && now - this.complainedAt < 60_000) return;
    this.complainedAt = now;
    this.log.warn(`Redis does not help at the moment: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const retryStrategy = (times: number): number => Math.min(times * 100, 2000);

/**
 * Refuses a Redis that throws pending work away under pressure: only `noeviction` will do (F54). A Redis that does not
 * answer is no reason to refuse; it is asked again at the next start.
 */
export async function checkRedis(url: string): Promise<void> {
  const connection = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    connectTimeout: 2000,
  });
  connection.on('error', () => undefined);
  let memory: string;
  try {
    await connection.connect();
    memory = await connection.info('memory');
  } catch {
    return;
  } finally {
    connection.disconnect();
  }
  const policy = /maxmemory_policy:(\S+)/.exec(memory)?.[1];
  if (policy !== undefined && policy !== 'noeviction') {
    throw new Error(
      `Redis evicts under memory pressure (maxmemory-policy ${policy}); set maxmemory-policy noeviction.`,
    );
  }
}
