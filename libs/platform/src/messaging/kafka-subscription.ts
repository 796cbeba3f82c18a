import { setTimeout as delay } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { Consumer, ConsumerCrashEvent, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import type { Received, SubscribeOptions } from './event-bus';
import { createTopics, physical, RETRY, type KafkaBusOptions } from './kafka-client';
import { WakeableSleep } from './wakeable-sleep';

/** Messages handed over and committed together, at most: one commit of the executor. */
const CHUNK = 256;
/** A chunk that neither ends nor says "waiting on purpose" for so long is stuck (P04). */
const STUCK_MS = 60_000;
const CLOSE_LIMIT_MS = 10_000;

/**
 * One consumer group member. kafkajs only ever sees its own errors: what a handler throws stays here (P02). A consumer
 * that fails is replaced by a fresh one after a short wait, as long as nobody closes.
 */
export class KafkaSubscription {
  private readonly log: Logger;
  private readonly sleep = new WakeableSleep();
  private consumer: Consumer | undefined;
  private running: Promise<void> | undefined;
  private closing = false;
  private abandoned = false;
  private alive = performance.now();
  private crashed: ConsumerCrashEvent['payload'] | undefined;
  private readonly inFlight = new Map<string, number>();
  /** Member of the group with partitions assigned, or with none to get. */
  joined = false;

  constructor(
    private readonly kafka: Kafka,
    private readonly bus: KafkaBusOptions,
    private readonly options: SubscribeOptions,
  ) {
    this.log = new Logger(`Kafka ${options.group}`);
  }

  get group(): string {
    return this.options.group;
  }

  get topics(): readonly string[] {
    return this.options.topics;
  }

  /** Heartbeats arrive and no chunk is stuck; while the broker is away the relay's backlog tells, not this. */
  get progressing(): boolean {
    if (!this.joined) return true;
    const now = performance.now();
    const stuck = [...this.inFlight.values()].some((since) => now - since > STUCK_MS);
    return !stuck && now - this.alive < 2 * this.sessionTimeout;
  }

  start(): void {
    this.running ??= this.run();
  }

  /**
   * Stops the intake, waits for the chunk in flight, but not for ever (P16). A handler that never ends is abandoned: no
   * heartbeat keeps its partition, or this process, any longer.
   */
  async close(): Promise<void> {
    this.closing = true;
    this.sleep.wake();
    const limit = new AbortController();
    const late = delay(CLOSE_LIMIT_MS, 'late' as const, { signal: limit.signal }).catch(() => undefined);
    if ((await Promise.race([this.running, late])) === 'late') this.abandoned = true;
    limit.abort();
  }

  private async run(): Promise<void> {
    for (let wait = 200; !this.closing; wait = Math.min(wait * 2, 2000)) {
      this.crashed = undefined;
      try {
        await this.consume();
        wait = 200;
      } catch (error) {
        this.log.warn(`connects again in ${wait} ms: ${error instanceof Error ? error.message : String(error)}`);
      } finally {
        this.joined = false;
        await this.consumer?.disconnect().catch(() => undefined);
      }
      if (!this.closing) await this.sleep.for(wait);
    }
  }

  /** Returns when this consumer is at its end: closed or crashed. */
  private async consume(): Promise<void> {
    await createTopics(this.kafka, this.bus);
    const consumer = this.create();
    this.consumer = consumer;
    await consumer.connect();
    await consumer.subscribe({ topics: this.topics.map((topic) => physical(this.bus, topic)), fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: this.bus.concurrency ?? 12,
      eachBatch: (payload) => this.eachBatch(payload),
    });
    while (!this.closing && this.crashed === undefined) await this.sleep.for(STUCK_MS);
    if (this.closing) await consumer.stop();
    else if (this.crashed && isBug(this.crashed.error)) this.fatal(this.crashed.error);
  }

  private create(): Consumer {
    const consumer = this.kafka.consumer({
      groupId: physical(this.bus, this.group),
      sessionTimeout: this.sessionTimeout,
      rebalanceTimeout: this.sessionTimeout,
      heartbeatInterval: this.heartbeatInterval,
      maxWaitTimeInMs: this.bus.maxWaitTimeMs ?? 300,
      maxBytesPerPartition: 512 * 1024,
      allowAutoTopicCreation: false,
      // A crash ends this consumer; the loop above makes a fresh one, and none while closing.
      retry: { ...RETRY, restartOnFailure: () => Promise.resolve(false) },
    });
    consumer.on(consumer.events.GROUP_JOIN, () => this.beat(true));
    consumer.on(consumer.events.HEARTBEAT, () => this.beat(true));
    consumer.on(consumer.events.REBALANCING, () => (this.joined = false));
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      this.crashed = payload;
      this.joined = false;
      this.sleep.wake();
    });
    return consumer;
  }

  private beat(joined: boolean): void {
    this.joined = joined;
    this.alive = performance.now();
  }

  private async eachBatch(payload: EachBatchPayload): Promise<void> {
    const { topic, partition, messages } = payload.batch;
    for (let from = 0; from < messages.length; from += CHUNK) {
      const chunk = messages.slice(from, from + CHUNK);
      const last = chunk.at(-1);
      if (!last || !this.isActive(payload)) return;
      if (!(await this.handOver(payload, chunk))) return;
      payload.resolveOffset(last.offset);
      const offset = (BigInt(last.offset) + 1n).toString();
      await payload.commitOffsetsIfNecessary({ topics: [{ topic, partitions: [{ partition, offset }] }] });
      await payload.heartbeat();
    }
  }

  /** True when handled. Errors of the handler end here; only kafkajs' own (a lost membership) go back to kafkajs. */
  private async handOver(payload: EachBatchPayload, chunk: readonly KafkaMessage[]): Promise<boolean> {
    const { topic, partition } = payload.batch;
    const place = `${topic}/${partition}`;
    const membership: { lost?: Error } = {};
    const beat = (): Promise<void> => payload.heartbeat().catch((error: Error) => void (membership.lost ??= error));
    const beating = setInterval(() => {
      if (this.abandoned) clearInterval(beating);
      else void beat();
    }, this.heartbeatInterval);
    const batch = {
      messages: chunk.map((message) => this.received(topic, partition, message)),
      heartbeat: () => {
        this.inFlight.set(place, performance.now());
        return beat();
      },
      isActive: () => membership.lost === undefined && this.isActive(payload),
    };
    try {
      for (let wait = 50; batch.isActive(); wait = Math.min(wait * 2, 2000)) {
        this.inFlight.set(place, performance.now());
        try {
          await this.options.onBatch(batch);
          return true;
        } catch (error) {
          this.log.warn(`${place} again in ${wait} ms: ${error instanceof Error ? error.message : String(error)}`);
          if (batch.isActive()) await delay(wait);
        }
      }
      if (membership.lost !== undefined) throw membership.lost;
      return false;
    } finally {
      clearInterval(beating);
      this.inFlight.delete(place);
    }
  }

  private received(topic: string, partition: number, message: KafkaMessage): Received {
    return {
      topic: topic.slice((this.bus.prefix ?? '').length),
      partition,
      offset: message.offset,
      key: message.key?.toString() ?? null,
      value: message.value,
    };
  }

  private isActive(payload: EachBatchPayload): boolean {
    return !this.closing && payload.isRunning() && !payload.isStale();
  }

  private fatal(error: Error): void {
    if (this.bus.onFatal) return this.bus.onFatal(error);
    // Loud on purpose: a process that lives on and consumes nothing is worse than one that restarts (P02).
    setImmediate(() => {
      throw error;
    });
  }

  private get sessionTimeout(): number {
    return this.bus.sessionTimeoutMs ?? 30_000;
  }

  private get heartbeatInterval(): number {
    return Math.floor(this.sessionTimeout / 10);
  }
}

const BUGS = new Set(['TypeError', 'SyntaxError', 'RangeError', 'ReferenceError']);

/** kafkajs wraps what it holds to be beyond repair; the cause tells a bug from a broker that went away. */
const isBug = (error: unknown): boolean => error instanceof Error && (BUGS.has(error.name) || isBug(error.cause));
