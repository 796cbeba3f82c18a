import { setTimeout as delay } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { EVENTS, TOPICS, topicOf, type CloudEvent, type EventContract, type Service } from '@luodi/contracts';
import { Pool } from 'pg';
import { isObservable, lastValueFrom } from 'rxjs';
import { CONNECTION_LIMITS } from '../database/connection-limits';
import type { Batch, EventBus, Subscription } from './event-bus';
import { Inbox, type ProjectKey } from './inbox';
import { Intake, type IntakeOptions, type RetryPolicy } from './intake';
import { countMessage } from './metrics';
import { traced } from '../telemetry/tracing';
import { Parking } from './parking';

export interface EventServerOptions {
  /** Name of the consuming service: its consumer group. */
  readonly service: Service;
  readonly bus: EventBus;
  /** The service's own database; role of the application. */
  readonly databaseUrl: string;
  readonly retry?: RetryPolicy;
  /** Contracts that can be read; all of Luodi's by default. */
  readonly contracts?: readonly EventContract[];
}

type EventHandlerFunction = (event: CloudEvent, context: unknown) => Promise<unknown>;

/**
 * Luodi's transport strategy (P23, ADR 0003): the same `@ConsumesEvent` controllers over Kafka or inside the process.
 * Reading, order, retry, parking and commit are ours; Nest only finds the handlers and runs their pipes and guards.
 */
export class LuodiEventServer extends Server implements CustomTransportStrategy {
  /** A handler's error comes back to us; Nest must not log and forget it. */
  override readonly propagatesEventHandlerErrors = true;
  readonly parking: Parking;
  private readonly log: Logger;
  private readonly handlers = new Map<string, EventHandlerFunction[]>();
  private readonly contracts: ReadonlyMap<string, EventContract>;
  private readonly pool: Pool;
  private readonly intake: Intake;
  private subscription: Subscription | undefined;
  private closing = false;

  constructor(private readonly options: EventServerOptions) {
    super();
    this.log = new Logger(`Events ${options.service}`);
    this.contracts = new Map((options.contracts ?? EVENTS).map((contract) => [contract.type, contract]));
    this.pool = new Pool({
      connectionString: options.databaseUrl,
      max: 4,
      application_name: `luodi-${options.service}-events`,
      ...CONNECTION_LIMITS,
      // A project's lock is held while its parked events are tried again.
      idle_in_transaction_session_timeout: 120_000,
    });
    this.pool.on('error', (error) => this.log.warn(`idle connection lost: ${error.message}`));
    // A connection lent out tells its loss through the failing query; unheard, the event would end the process (F37).
    this.pool.on('connect', (client) => client.on('error', () => undefined));
    const inbox = new Inbox(this.pool);
    this.intake = new Intake({
      inbox,
      contracts: this.contracts,
      handle: (event) => this.handle(event),
      retry: options.retry,
      report: this.report,
    });
    this.parking = new Parking(this.pool, (key: ProjectKey) => this.intake.replay(key));
  }

  /** Fan-out is ours: several methods may name one event, so handlers are kept side by side, not chained. */
  override addHandler(pattern: unknown, callback: MessageHandler, isEventHandler = false, extras = {}): void {
    const type = this.normalizePattern(pattern as string);
    if (!isEventHandler)
      throw new Error(`${type}: services answer no requests over the bus (P24), use HTTP or @ConsumesEvent`);
    callback.isEventHandler = true;
    callback.extras = extras;
    const known = this.handlers.get(type);
    if (known) known.push(callback as unknown as EventHandlerFunction);
    else this.handlers.set(type, [callback as unknown as EventHandlerFunction]);
    this.messageHandlers.set(type, callback);
  }

  listen(callback: (error?: unknown) => void): void {
    this.subscribe().then(() => callback(), callback);
  }

  async close(): Promise<void> {
    this.closing = true;
    await this.subscription?.close();
    this.subscription = undefined;
    if (!this.pool.ended) await this.pool.end();
  }

  /** Topics of the services whose events this one consumes. */
  get topics(): readonly string[] {
    const services = [...this.handlers.keys()].map((type) => this.contracts.get(type)?.service);
    return [...new Set(services.flatMap((service) => (service ? [topicOf(service)] : [])))].sort();
  }

  on(): never {
    throw new Error('the event server emits nothing');
  }

  unwrap<T>(): T {
    return this.options.bus as T;
  }

  private async subscribe(): Promise<void> {
    const faults = [...this.handlers.keys()]
      .filter((type) => !this.contracts.has(type))
      .map((type) => `no contract for ${type}`);
    faults.push(...this.topics.filter((topic) => !TOPICS.includes(topic)).map((topic) => `unknown topic ${topic}`));
    if (faults.length > 0) throw new Error(`${this.options.service} cannot consume: ${faults.join('; ')}`);
    this.subscription = await this.options.bus.subscribe({
      group: this.options.service,
      topics: this.topics,
      onBatch: (batch) => this.takeBatch(batch),
    });
  }

  /** Pauses while the database is away: no commit, no parking, and the session stays alive. */
  private async takeBatch(batch: Batch): Promise<void> {
    for (let wait = 100; ; wait = Math.min(wait * 2, 2000)) {
      try {
        return await this.intake.process(batch.messages);
      } catch (error) {
        if (this.closing || !batch.isActive()) throw error;
        this.log.warn(`paused ${wait} ms: ${error instanceof Error ? error.message : String(error)}`);
        await batch.heartbeat();
        await delay(wait);
      }
    }
  }

  private async handle(event: CloudEvent): Promise<void> {
    const handlers = this.handlers.get(event.type) ?? [];
    if (handlers.length === 0) return;
    const attributes = { 'luodi.service': this.options.service, 'luodi.source': event.source };
    await traced(`consume ${event.type}`, { kind: 'consumer', parent: event.traceparent, attributes }, (traceparent) =>
      handTo(handlers, traceparent === undefined ? event : { ...event, traceparent }),
    );
  }

  private readonly report: NonNullable<IntakeOptions['report']> = (outcome, about) => {
    countMessage(this.options.service, outcome);
    if (outcome === 'parked') this.log.error(`parked ${about.type ?? about.topic}: ${about.cause}: ${about.reason}`);
  };
}

async function handTo(handlers: readonly EventHandlerFunction[], event: CloudEvent): Promise<void> {
  const outcomes = await Promise.allSettled(handlers.map((handler) => settle(handler, event)));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}

async function settle(handler: EventHandlerFunction, event: CloudEvent): Promise<void> {
  const result = await handler(event, undefined);
  if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
}
