import { Logger } from '@nestjs/common';
import { topicOf, type Service } from '@luodi/contracts';
import { Client } from 'pg';
import { CONNECTION_LIMITS } from '../database/connection-limits';
import { BusClosed, type BusMessage, type EventBus } from './event-bus';
import { countPublished } from './metrics';
import { publishSpans } from './relay-spans';
import { untraced } from './untraced';
import { WakeableSleep } from './wakeable-sleep';

export interface RelayOptions {
  /** The service's own database; role of the application. A pooler must not stand between (advisory lock, LISTEN). */
  readonly databaseUrl: string;
  readonly service: Service;
  readonly bus: EventBus;
  /** Safety net when a notification was lost, in milliseconds (P41). */
  readonly pollMs?: number;
  /** Events published together, at most. */
  readonly batch?: number;
}

const FIRST_WAIT_MS = 100;
const LAST_WAIT_MS = 2000;
const STOP_LIMIT_MS = 3000;

interface OutboxRow {
  readonly position: string;
  readonly project_id: string;
  readonly sequence: string;
  readonly event: string;
}

/**
 * Publishes what the commits left in the outbox: one relay per database (advisory lock), rows that are unpublished in
 * their order of position, never "greater than the last position" (P38, P39, P40). At least once: a crash between
 * the broker's answer and the mark publishes again, and consumers skip what they had (F04).
 */
export class Relay {
  private readonly log: Logger;
  private readonly sleep = new WakeableSleep();
  private running: Promise<void> | undefined;
  private client: Client | undefined;
  private stopping = false;
  private leads = false;
  private wait = FIRST_WAIT_MS;
  private giveUp: () => void = () => undefined;
  private readonly givenUp = new Promise<'given up'>((resolve) => (this.giveUp = () => resolve('given up')));

  constructor(private readonly options: RelayOptions) {
    this.log = new Logger(`Relay ${options.service}`);
  }

  /** Returns at once; database and bus may come later. */
  start(): void {
    this.running ??= untraced(() => this.run());
  }

  /** There is something to publish; called after each commit in this process. */
  wake(): void {
    this.sleep.wake();
  }

  /** True while this process holds the lock of its database. */
  get leading(): boolean {
    return this.leads;
  }

  /** Waits for the batch on its way, but not for ever (P16): what is not marked goes out again at the next start. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.sleep.wake();
    const limit = setTimeout(this.giveUp, STOP_LIMIT_MS);
    await this.running;
    clearTimeout(limit);
  }

  /** Sends the whole retained history of a project again, after a broker lost its data (F15); consumers skip what they had. */
  async republish(projectId: string): Promise<number> {
    const client = new Client({ connectionString: this.options.databaseUrl, ...CONNECTION_LIMITS });
    await client.connect();
    try {
      const { rowCount } = await client.query('update outbox set published_at = null where project_id = $1', [
        projectId,
      ]);
      this.wake();
      return rowCount ?? 0;
    } finally {
      await client.end();
    }
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      try {
        const client = await this.connect();
        if (await this.lead(client)) await this.publishUntilStopped(client);
      } catch (error) {
        if (!this.stopping)
          this.log.warn(`begins again in ${this.wait} ms: ${error instanceof Error ? error.message : String(error)}`);
      } finally {
        await this.disconnect();
      }
      if (this.stopping) return;
      await this.sleep.for(this.wait);
      this.wait = Math.min(this.wait * 2, LAST_WAIT_MS);
    }
  }

  private async connect(): Promise<Client> {
    const client = new Client({
      connectionString: this.options.databaseUrl,
      application_name: `luodi-${this.options.service}-relay`,
      ...CONNECTION_LIMITS,
    });
    this.client = client;
    client.on('error', () => this.sleep.wake());
    client.on('notification', () => this.sleep.wake());
    await client.connect();
    return client;
  }

  /** Waits until this process is the one relay of its database; false when stopped meanwhile. */
  private async lead(client: Client): Promise<boolean> {
    while (!this.stopping) {
      const { rows } = await client.query<{ leads: boolean }>(
        `select pg_try_advisory_lock(hashtext('luodi:relay')) as leads`,
      );
      this.leads = rows[0]?.leads ?? false;
      if (this.leads) return true;
      await this.sleep.for(this.options.pollMs ?? 500);
    }
    return false;
  }

  private async publishUntilStopped(client: Client): Promise<void> {
    await client.query('listen outbox');
    const batch = this.options.batch ?? 500;
    while (!this.stopping) {
      const published = await this.publishBatch(client, batch);
      if (published < batch) await this.sleep.for(this.options.pollMs ?? 500);
    }
  }

  private async publishBatch(client: Client, batch: number): Promise<number> {
    this.sleep.clear();
    const { rows } = await client.query<OutboxRow>({
      name: 'relay-read',
      text: `select position, project_id, sequence, event from outbox
              where published_at is null order by position limit $1`,
      values: [batch],
    });
    if (rows.length === 0) return 0;
    const topic = topicOf(this.options.service);
    const ended = publishSpans(
      topic,
      rows.map((row) => row.event),
    );
    const sent = this.options.bus.publish(topic, rows.map(messageOf));
    sent.then(
      () => ended(),
      () => ended('not published'),
    );
    if ((await Promise.race([sent, this.givenUp])) === 'given up') {
      sent.catch(() => undefined);
      throw new BusClosed('stopped before the bus had answered');
    }
    await client.query({
      name: 'relay-mark',
      text: `update outbox set published_at = clock_timestamp()
              where position = any($1::bigint[]) and published_at is null`,
      values: [rows.map((row) => row.position)],
    });
    this.wait = FIRST_WAIT_MS;
    countPublished(this.options.service, rows.length, rows.length === batch ? batch : 0);
    return rows.length;
  }

  private async disconnect(): Promise<void> {
    this.leads = false;
    const client = this.client;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }
}

/** The stored text is an object already; only its number is missing, so nothing is parsed. */
const messageOf = (row: OutboxRow): BusMessage => ({
  key: row.project_id,
  value: Buffer.from(`${row.event.slice(0, row.event.lastIndexOf('}'))},"sequence":${row.sequence}}`),
});
