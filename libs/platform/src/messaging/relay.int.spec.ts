import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { eventually } from '../../test/fixtures/eventually';
import { anEvent, aProject } from '../../test/fixtures/events';
import { aPostgres, type TestDatabase, type TestServer } from '../../test/fixtures/service-database';
import type { BusMessage, EventBus } from './event-bus';
import { Relay } from './relay';

let postgres: TestServer;
let database: TestDatabase;
beforeAll(async () => void (postgres = await aPostgres()));
afterAll(() => postgres.stop());
beforeEach(async () => void (database = await postgres.database([])));

interface Published {
  readonly project: string;
  readonly sequence: number;
}

/** A broker's end that remembers what it got, and fails when told to. */
class Sink {
  readonly got: Published[] = [];
  failing = 0;
  async publish(_topic: string, messages: readonly BusMessage[]): Promise<void> {
    await delay(1);
    if (this.failing-- > 0) throw new Error('the broker is away');
    for (const message of messages) {
      const event = JSON.parse(message.value.toString()) as { projectid: string; sequence: number };
      this.got.push({ project: event.projectid, sequence: event.sequence });
    }
  }
  get bus(): EventBus {
    return this as unknown as EventBus;
  }
  /** Lost events and steps back, as a consumer that skips repetitions would see them. */
  breaks(): number {
    const last = new Map<string, number>();
    let count = 0;
    for (const { project, sequence } of this.got) {
      const before = last.get(project) ?? 0;
      if (sequence > before + 1) count += 1;
      last.set(project, Math.max(before, sequence));
    }
    return count;
  }
}

const INSERT = `
  with s as (insert into project_sequence as p (project_id, last) values ($1, 1)
    on conflict (project_id) do update set last = p.last + 1 returning last)
  insert into outbox (project_id, sequence, event, at) select $1, s.last, $2, clock_timestamp() from s`;

/** 16 writers, one transaction in ten holds its rows up to 40 ms before the commit, as in M1. */
async function write(rows: number, projects: readonly string[]): Promise<void> {
  const share = rows / 16;
  await Promise.all(
    Array.from({ length: 16 }, async (_, writer) => {
      const client = new Client({ connectionString: database.appUrl });
      await client.connect();
      for (let n = 0; n < share; n += 1) {
        const project = projects[(writer * share + n) % projects.length] ?? '';
        const { sequence: _sequence, ...event } = anEvent(project, 1);
        await client.query('begin');
        await client.query(INSERT, [project, JSON.stringify(event)]);
        if (n % 10 === 0) await delay((n * 7) % 40);
        await client.query('notify outbox');
        await client.query('commit');
      }
      await client.end();
    }),
  );
}

const unpublished = async (): Promise<number> =>
  Number((await database.ask<{ n: string }>('select count(*) n from outbox where published_at is null'))[0]?.n);

describe('the relay', () => {
  const relays: Relay[] = [];
  const aRelay = (sink: Sink): Relay => {
    const relay = new Relay({ databaseUrl: database.appUrl, service: 'leads', bus: sink.bus, pollMs: 50 });
    relays.push(relay);
    relay.start();
    return relay;
  };
  afterEach(async () => void (await Promise.all(relays.splice(0).map((relay) => relay.stop()))));

  it('loses nothing and breaks no order under 16 writers, with three relays started (M1, M2, M3, P38, P39, P40)', async () => {
    const sink = new Sink();
    aRelay(sink);
    aRelay(sink);
    aRelay(sink);
    const projects = Array.from({ length: 8 }, aProject);
    await write(1920, projects);
    await eventually(async () => expect(await unpublished()).toBe(0));
    expect(new Set(sink.got.map((one) => `${one.project}/${one.sequence}`)).size).toBe(1920);
    expect(sink.breaks()).toBe(0);
    expect(relays.filter((relay) => relay.leading)).toHaveLength(1);
  });

  it('is woken by a commit and does not wait for its poll (P41)', async () => {
    const sink = new Sink();
    const relay = new Relay({ databaseUrl: database.appUrl, service: 'leads', bus: sink.bus, pollMs: 30_000 });
    relays.push(relay);
    relay.start();
    await eventually(() => expect(relay.leading).toBe(true));
    await write(16, [aProject()]);
    await eventually(() => expect(sink.got).toHaveLength(16), 5_000);
  });

  it('finds by its poll what no notification told it (P41)', async () => {
    const sink = new Sink();
    const relay = aRelay(sink);
    await eventually(() => expect(relay.leading).toBe(true));
    const project = aProject();
    await database.ask(INSERT, [project, JSON.stringify({ ...anEvent(project, 1), sequence: undefined })]);
    await eventually(() => expect(sink.got).toEqual([{ project, sequence: 1 }]));
  });

  it('publishes a row of a smaller position that commits later (F42, M1, P38)', async () => {
    const sink = new Sink();
    aRelay(sink);
    const [held, other] = [aProject(), aProject()];
    const slow = new Client({ connectionString: database.appUrl });
    await slow.connect();
    await slow.query('begin');
    await slow.query(INSERT, [held, JSON.stringify({ ...anEvent(held, 1), sequence: undefined })]);
    await write(16, [other]);
    await eventually(() => expect(sink.got).toHaveLength(16));
    await slow.query('commit');
    await slow.end();
    await eventually(() => expect(sink.got.at(-1)?.project).toBe(held));
  });

  it('keeps what the broker did not take and sends it in order when it is back (F13, I9)', async () => {
    const sink = new Sink();
    sink.failing = 4;
    aRelay(sink);
    const project = aProject();
    await write(64, [project]);
    await eventually(async () => expect(await unpublished()).toBe(0));
    expect(sink.failing).toBeLessThan(0);
    expect(sink.got.map((one) => one.sequence)).toEqual(Array.from({ length: 64 }, (_, n) => n + 1));
  });

  it('begins again after its connection was killed (F36)', async () => {
    const sink = new Sink();
    const relay = aRelay(sink);
    await eventually(() => expect(relay.leading).toBe(true));
    const killed = await database.ask(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'luodi-leads-relay'`,
    );
    expect(killed).toHaveLength(1);
    await write(16, [aProject()]);
    await eventually(async () => expect(await unpublished()).toBe(0));
  });

  it('sends a project again on demand, under the same ids (F15, P12, P18)', async () => {
    const sink = new Sink();
    const relay = aRelay(sink);
    const [project, other] = [aProject(), aProject()];
    await write(32, [project, other]);
    await eventually(() => expect(sink.got).toHaveLength(32));
    expect(await relay.republish(project)).toBe(16);
    await eventually(() => expect(sink.got).toHaveLength(48));
    expect(sink.got.slice(32).map((one) => one.sequence)).toEqual(Array.from({ length: 16 }, (_, n) => n + 1));
  });
});
