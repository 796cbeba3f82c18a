import { Logger } from '@nestjs/common';
import { Pool } from 'pg';
import type { Commands, DeadlineHandler } from '../commands';
import { CONNECTION_LIMITS } from '../database/connection-limits';
import { untraced } from '../messaging/untraced';
import { WakeableSleep } from '../messaging/wakeable-sleep';
import { DueDeadlines, type DueDeadline } from './due-deadlines';
import type { Alarms } from './alarms';
import { generationOf } from './generation';
import { countFired } from './metrics';

export interface SweeperOptions {
  readonly service: string;
  /** The service's own database; role of the application. */
  readonly databaseUrl: string;
  readonly commands: Pick<Commands, 'fire'>;
  readonly handlers: readonly DeadlineHandler[];
  /** Makes firing prompt where another process may arm a deadline; nothing depends on it (P52). */
  readonly alarms?: Alarms;
  /** Fired together, at most. */
  readonly batch?: number;
  /** Longest sleep in milliseconds, whatever is due next (M19). */
  readonly pollMs?: number;
}

/** Tries of one generation are spread out up to this many milliseconds. */
const LONGEST_BACKOFF_MS = 60_000;
/** A generation that did not come back by then has been moved, cancelled or fired by another. */
const FORGET_AFTER_MS = 300_000;

/**
 * Fires what is due by the database's clock (P52, P53): the table decides, the clock of this process only says when to
 * look again. Two sweepers may take the same row, the executor's marking makes it one firing (P54).
 */
export class Sweeper {
  private readonly log: Logger;
  private readonly sleep = new WakeableSleep();
  private readonly pool: Pool;
  private readonly due: DueDeadlines;
  private readonly handlers: ReadonlyMap<string, DeadlineHandler>;
  private readonly failures = new Map<string, { tries: number; until: number }>();
  private running: Promise<void> | undefined;
  private stopping = false;

  constructor(private readonly options: SweeperOptions) {
    this.log = new Logger(`Deadlines ${options.service}`);
    this.handlers = handlersByKind(options.handlers);
    this.pool = new Pool({
      connectionString: options.databaseUrl,
      max: 2,
      application_name: `luodi-${options.service}-deadlines`,
      ...CONNECTION_LIMITS,
    });
    this.pool.on('error', () => this.sleep.wake());
    // A connection lent out tells its loss through the failing query; unheard, the event would end the process (F37).
    this.pool.on('connect', (client) => client.on('error', () => undefined));
    this.due = new DueDeadlines(this.pool);
  }

  /** Returns at once; the database may come later. */
  start(): void {
    this.running ??= untraced(() => this.run());
  }

  /** Something may be due: a commit armed a deadline, the sandbox clock moved, an alarm rang. */
  wake(): void {
    this.sleep.wake();
  }

  /** The earliest pending due time, or undefined when nothing is armed; milliseconds by the legal clock. */
  async nextDue(): Promise<number | undefined> {
    return (await this.due.next()).dueAt;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.sleep.wake();
    await this.running;
    if (!this.pool.ended) await this.pool.end();
  }

  private async run(): Promise<void> {
    for (let wait = 0; !this.stopping;) {
      if (wait > 0) await this.sleep.for(wait);
      if (this.stopping) return;
      try {
        this.sleep.clear();
        wait = await this.sweep();
      } catch (error) {
        wait = 1000;
        this.log.warn(`looks again in a second: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }

  /** Fires one batch and says how many milliseconds may pass until the next look. */
  private async sweep(): Promise<number> {
    const batch = this.options.batch ?? 200;
    const due = await this.due.take(batch, this.resting());
    const fired = await Promise.all(due.map((deadline) => this.fire(deadline)));
    if (due.length === batch || fired.some((done) => done)) return 0;
    const longest = this.options.pollMs ?? 1000;
    const next = await this.due.next();
    if (next.dueAt === undefined) return longest;
    if (this.options.alarms) void this.options.alarms.arm(await this.due.coming(100), next.now);
    return Math.min(longest, Math.max(20, next.dueAt - next.now));
  }

  private async fire(deadline: DueDeadline): Promise<boolean> {
    const name = generationOf(deadline);
    const handler = this.handlers.get(kindOf(deadline.streamType, deadline.kind));
    try {
      if (!handler) throw new Error(`no handler for deadline kind ${deadline.streamType}/${deadline.kind}`);
      const outcome = await this.options.commands.fire(deadline, handler);
      if (!outcome.ok) throw new Error(`refused: ${outcome.errors.map((error) => error.code).join(', ')}`);
      this.failures.delete(name);
      countFired(this.options.service, deadline.kind, 'fired');
      return true;
    } catch (error) {
      const tries = (this.failures.get(name)?.tries ?? 0) + 1;
      this.failures.set(name, { tries, until: performance.now() + Math.min(250 * 2 ** tries, LONGEST_BACKOFF_MS) });
      countFired(this.options.service, deadline.kind, 'failed');
      this.log.error(`${name} did not fire (try ${tries}): ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }

  /** Generations whose last try failed a moment ago; others must not wait for them. */
  private resting(): string[] {
    const now = performance.now();
    for (const [name, failure] of this.failures) if (failure.until < now - FORGET_AFTER_MS) this.failures.delete(name);
    return [...this.failures].filter(([, failure]) => failure.until > now).map(([name]) => name);
  }
}

const kindOf = (aggregate: string, kind: string): string => `${aggregate}/${kind}`;

function handlersByKind(handlers: readonly DeadlineHandler[]): ReadonlyMap<string, DeadlineHandler> {
  const byKind = new Map<string, DeadlineHandler>();
  for (const handler of handlers) {
    const kind = kindOf(handler.aggregate.type, handler.kind);
    if (byKind.has(kind)) throw new Error(`deadline kind ${kind} has two handlers`);
    byKind.set(kind, handler);
  }
  return byKind;
}
