import { setTimeout as delay } from 'node:timers/promises';
import {
  BusClosed,
  EventBus,
  type BusMessage,
  type BusStatus,
  type Received,
  type SubscribeOptions,
  type Subscription,
} from './event-bus';

interface Entry {
  readonly message: Received;
  readonly handled: () => void;
  readonly refused: (reason: Error) => void;
}

export interface LocalBusOptions {
  /**
   * Groups that must get every message. While one of them has not subscribed, or has closed, publishing waits or fails,
   * and the outbox keeps the events: as with a broker, a service that starts late misses nothing.
   */
  readonly groups?: readonly string[];
  /** Messages handed over at once, at most. */
  readonly maxBatch?: number;
}

/**
 * The bus of the standalone edition: an object handed to each service, no socket, no delay of its own. `publish`
 * resolves when every group has handled the messages, so that what the outbox marks as published is never only in
 * memory; after a crash the outbox delivers again.
 */
export class LocalBus extends EventBus {
  private readonly lanes = new Map<string, LocalLane>();
  private readonly waiting = new Set<() => void>();
  private readonly offsets = new Map<string, bigint>();
  private closed = false;

  constructor(private readonly options: LocalBusOptions = {}) {
    super();
  }

  async publish(topic: string, messages: readonly BusMessage[]): Promise<void> {
    await this.everyGroupKnown();
    const received = messages.map((message) => this.place(topic, message));
    const concerned = [...this.lanes.values()].filter((lane) => lane.topics.has(topic));
    await Promise.all(concerned.map((lane) => lane.deliver(received)));
  }

  subscribe(options: SubscribeOptions): Promise<Subscription> {
    if (this.closed) return Promise.reject(new BusClosed('the local bus is closed'));
    const known = this.lanes.get(options.group);
    if (known?.open) return Promise.reject(new Error(`group ${options.group} has subscribed already`));
    const lane = new LocalLane(options, this.options.maxBatch ?? 256);
    this.lanes.set(options.group, lane);
    this.release();
    return Promise.resolve({ close: () => lane.close() });
  }

  lag(group: string): Promise<number> {
    return Promise.resolve(this.lanes.get(group)?.backlog ?? 0);
  }

  status(): BusStatus {
    return { connected: !this.closed, progressing: true };
  }

  async close(): Promise<void> {
    this.closed = true;
    this.release();
    await Promise.all([...this.lanes.values()].map((lane) => lane.close()));
  }

  private async everyGroupKnown(): Promise<void> {
    while (!this.closed && (this.options.groups ?? []).some((group) => !this.lanes.has(group))) {
      await new Promise<void>((resolve) => this.waiting.add(resolve));
    }
    if (this.closed) throw new BusClosed('the local bus is closed');
  }

  private release(): void {
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }

  private place(topic: string, message: BusMessage): Received {
    const offset = this.offsets.get(topic) ?? 0n;
    this.offsets.set(topic, offset + 1n);
    return { topic, partition: 0, offset: offset.toString(), key: message.key, value: message.value };
  }
}

/** The queue of one group: takes what waits, hands it over, and again on a rejection. */
class LocalLane {
  readonly topics: ReadonlySet<string>;
  open = true;
  private readonly queue: Entry[] = [];
  private inFlight = 0;
  private running: Promise<void> = Promise.resolve();
  private busy = false;

  constructor(
    private readonly options: SubscribeOptions,
    private readonly maxBatch: number,
  ) {
    this.topics = new Set(options.topics);
  }

  get backlog(): number {
    return this.queue.length + this.inFlight;
  }

  async deliver(messages: readonly Received[]): Promise<void> {
    if (!this.open) throw new BusClosed(`group ${this.options.group} is closed`);
    const handled = messages.map(
      (message) =>
        new Promise<void>((resolve, reject) => this.queue.push({ message, handled: resolve, refused: reject })),
    );
    if (!this.busy) this.running = this.run();
    const outcomes = await Promise.allSettled(handled);
    const refused = outcomes.find((outcome) => outcome.status === 'rejected');
    if (refused) throw refused.reason as Error;
  }

  async close(): Promise<void> {
    this.open = false;
    await this.running;
    this.refuse(this.queue.splice(0));
  }

  private async run(): Promise<void> {
    this.busy = true;
    await Promise.resolve();
    while (this.open && this.queue.length > 0) {
      const entries = this.queue.splice(0, this.maxBatch);
      this.inFlight = entries.length;
      await this.handOver(entries);
      this.inFlight = 0;
    }
    this.busy = false;
  }

  private async handOver(entries: readonly Entry[]): Promise<void> {
    const messages = entries.map((entry) => entry.message);
    for (let wait = 20; ; wait = Math.min(wait * 2, 1000)) {
      try {
        await this.options.onBatch({ messages, heartbeat: () => Promise.resolve(), isActive: () => this.open });
        for (const entry of entries) entry.handled();
        return;
      } catch {
        if (!this.open) return this.refuse(entries);
        await delay(wait);
      }
    }
  }

  private refuse(entries: readonly Entry[]): void {
    for (const entry of entries) entry.refused(new BusClosed(`group ${this.options.group} closed before handling`));
  }
}
