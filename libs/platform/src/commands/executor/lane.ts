import { refusedWith, type Job } from './job';
import { LaneConnection } from './lane-connection';
import { settleBatch, type Settling } from './settle-batch';
import { StatementNames } from './write-statement';

export interface LaneLimits {
  /** Commands in one batch. */
  readonly bound: number;
  readonly boundBytes: number;
  /** Commands and bytes that may wait; beyond it the answer is COMMON.BUSY before anything is done (rule 15). */
  readonly queue: number;
  readonly queueBytes: number;
}

export type LaneTools = Omit<Settling, 'connection' | 'names'>;

/**
 * One queue, one connection, one batch at a time. It takes everything that waits, up to the bound, as soon as the last
 * commit is done. No timer: a lonely command goes at once, a crowd shares a commit.
 */
export class Lane {
  private queue: Job[] = [];
  private queuedBytes = 0;
  private running: Promise<void> | undefined;
  private connection: LaneConnection | undefined;
  private names = new StatementNames();

  constructor(
    private readonly url: string,
    private readonly limits: LaneLimits,
    private readonly tools: LaneTools,
  ) {}

  get waiting(): number {
    return this.queue.length;
  }

  push(job: Job): void {
    if (this.queue.length >= this.limits.queue || this.queuedBytes + job.bytes > this.limits.queueBytes) {
      job.settle(refusedWith('COMMON.BUSY'));
      return;
    }
    this.queue.push(job);
    this.queuedBytes += job.bytes;
    this.running ??= new Promise<void>((resolve) => setImmediate(resolve)).then(() => this.work());
  }

  /** Opens the connection, so that a wrong address is told at start. */
  async open(): Promise<void> {
    await this.connect();
  }

  /** Waits until nothing waits any more, then closes. */
  async drain(): Promise<void> {
    while (this.running) await this.running;
    await this.connection?.close();
    this.connection = undefined;
  }

  private async work(): Promise<void> {
    while (this.queue.length) {
      const batch = this.take();
      try {
        await settleBatch(batch, this.settling);
      } catch (error) {
        for (const job of batch) job.fail(error);
      }
    }
    this.running = undefined;
  }

  /** Names belong to a connection: they are asked for after it was opened anew, never before. */
  private get settling(): Settling {
    const names = (): StatementNames => this.names;
    return {
      ...this.tools,
      get names() {
        return names();
      },
      connection: () => this.connect(),
    };
  }

  private take(): Job[] {
    let count = 0;
    let bytes = 0;
    for (const job of this.queue) {
      if (count === this.limits.bound || (count > 0 && bytes + job.bytes > this.limits.boundBytes)) break;
      count += 1;
      bytes += job.bytes;
    }
    this.queuedBytes -= bytes;
    return this.queue.splice(0, count);
  }

  private async connect(): Promise<LaneConnection> {
    if (this.connection?.usable) return this.connection;
    await this.connection?.close();
    this.connection = await LaneConnection.open(this.url, `luodi-lane-${this.tools.service}`);
    this.names = new StatementNames();
    return this.connection;
  }
}
