import { setTimeout as delay } from 'node:timers/promises';
import { topicOf, type CloudEvent, type DataOf, type EventContract } from '@luodi/contracts';
import type { Role } from '@luodi/domain';
import type { RunningService } from '@luodi/platform/boot';
import type { LocalBus } from '@luodi/platform/messaging';
import { Pool } from 'pg';
import type { FreshDatabase } from '../postgres';
import { sentEvent, type FactAbout } from './sent-event';
import { TestClient } from './test-client';
import type { Person, TestTokens } from './test-tokens';

interface Parts {
  readonly running: RunningService;
  readonly bus: LocalBus;
  readonly database: FreshDatabase;
  readonly tokens: TestTokens;
}

/** A private event as it is stored. */
export interface StoredEvent {
  readonly version: number;
  readonly type: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test compares what it knows to be there
  readonly data: any;
}

const PATIENCE_MS = 20_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** One service with everything real (database, roles, executor, HTTP, tokens), and the bus inside the process. */
export class TestService {
  private readonly admin: Pool;
  private readonly sequences = new Map<string, number>();

  constructor(private readonly parts: Parts) {
    this.admin = new Pool({ connectionString: parts.database.adminUrl, max: 2 });
    this.admin.on('error', () => undefined);
  }

  /** The running service itself, for what this class does not show. */
  get running(): RunningService {
    return this.parts.running;
  }

  get tokens(): TestTokens {
    return this.parts.tokens;
  }

  get database(): FreshDatabase {
    return this.parts.database;
  }

  get baseUrl(): string {
    return `${this.parts.running.url ?? ''}/api/${this.parts.running.name}`;
  }

  /** A person with a real token: `service.as('land-officer', { zone: 'jiangyin' }).post('/parcels', {...})`. */
  as(role: Role | readonly Role[], person: Person): TestClient {
    return new TestClient(this.baseUrl, this.parts.tokens.sign([role].flat() as Role[], person));
  }

  /** Somebody without token, or with the one given. */
  stranger(token?: string): TestClient {
    return new TestClient(this.baseUrl, token === undefined ? undefined : Promise.resolve(token));
  }

  /**
   * Delivers a fact as from the other service and resolves when it is handled; the envelope is returned, so that it can
   * be delivered `again`. Throws when the service parked it.
   */
  async receive<C extends EventContract>(contract: C, data: DataOf<C>, about: FactAbout): Promise<CloudEvent> {
    const event = sentEvent(contract, data, about, about.sequence ?? this.nextNumber(contract, about.projectId));
    await this.again(event);
    return event;
  }

  /** Delivers the same envelope once more: at least once is what a broker promises. */
  async again(event: CloudEvent): Promise<void> {
    const service = event.source.replace('luodi/', '') as EventContract['service'];
    await this.parts.bus.publish(topicOf(service), [
      { key: event.projectid, value: Buffer.from(JSON.stringify(event)) },
    ]);
    const { rows } = await this.admin.query<{ cause: string; reason: string }>(
      `select cause, reason from parked where state = 'parked' and event_id = $1`,
      [event.id],
    );
    if (rows[0]) throw new Error(`${event.type} was parked (${rows[0].cause}): ${rows[0].reason}`);
  }

  /** Public events so far in the order of their commit, of one contract if given. */
  async published<C extends EventContract>(contract?: C): Promise<CloudEvent<DataOf<C>>[]> {
    const { rows } = await this.admin.query<{ event: Omit<CloudEvent, 'sequence'>; sequence: string }>(
      `select event::json, sequence from outbox where $1::text is null or event::json ->> 'type' = $1 order by position`,
      [contract?.type ?? null],
    );
    return rows.map(({ event, sequence }) => ({ ...event, sequence: Number(sequence) }) as CloudEvent<DataOf<C>>);
  }

  /** All rows of a table, in every zone. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test compares what it knows to be there
  async rows<T extends object = any>(table: string, where: Readonly<Record<string, unknown>> = {}): Promise<T[]> {
    const names = Object.keys(where);
    const condition = names.map((name, at) => `"${name}" = $${at + 1}`).join(' and ') || 'true';
    const { rows } = await this.admin.query<T>(`select * from "${table}" where ${condition}`, Object.values(where));
    return rows;
  }

  /** Runs a statement past every guard: to damage a record and see that it is noticed, or to verify all zones at once. */
  async asOwner(sql: string, parameters: readonly unknown[] = []): Promise<readonly object[]> {
    const { rows } = await this.admin.query<object>(sql, [...parameters]);
    return rows;
  }

  /** The history of one stream. */
  async events(streamId: string): Promise<StoredEvent[]> {
    const { rows } = await this.admin.query<StoredEvent>(
      'select version, type, data from event where stream_id = $1 order by version',
      [streamId],
    );
    return rows;
  }

  now(): Promise<number> {
    return this.parts.running.clock.now();
  }

  /**
   * Moves legal time forward to a moment (milliseconds) or to the first moment of a day in Asia/Shanghai. Every due
   * moment on the way is visited, and what fires there has settled before time goes on.
   */
  async travelTo(target: number | string): Promise<void> {
    const until =
      typeof target === 'number'
        ? target
        : DAY.test(target)
          ? Date.parse(`${target}T00:00:00+08:00`)
          : Date.parse(target);
    if (Number.isNaN(until)) throw new Error(`${target} is no day and no moment`);
    for (;;) {
      await this.settled();
      const due = await this.parts.running.clock.nextDue();
      if (due === undefined || due > until) break;
      await this.moveTo(due);
    }
    await this.moveTo(until);
    await this.settled();
  }

  /** Waits until nothing is due, unpublished or on its way. Throws after 20 s, saying what is left. */
  async settled(): Promise<void> {
    const until = performance.now() + PATIENCE_MS;
    for (;;) {
      const status = await this.parts.running.status();
      if (status.deadlinesDue === 0 && status.outboxUnpublished === 0) return;
      if (performance.now() > until) throw new Error(`not settled: ${JSON.stringify(status)}`);
      await delay(5);
    }
  }

  async stop(): Promise<void> {
    await this.parts.running.close();
    await this.parts.bus.close();
    await this.admin.end();
    await this.parts.database.drop();
  }

  private async moveTo(moment: number): Promise<void> {
    const { clock } = this.parts.running;
    const { offsetMs = 0, now } = await this.parts.running.status();
    if (moment > now) await clock.set(offsetMs + Math.ceil(moment - now));
  }

  private nextNumber(contract: EventContract, projectId: string): number {
    const key = `${contract.service} ${projectId}`;
    const next = (this.sequences.get(key) ?? 0) + 1;
    this.sequences.set(key, next);
    return next;
  }
}
