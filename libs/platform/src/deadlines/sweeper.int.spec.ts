import { jest } from '@jest/globals';
import { Client } from 'pg';
import { eventually } from '../../test/fixtures/eventually';
import { aReminderService, ringReminder, type ReminderService } from '../../test/fixtures/reminders';
import { aPostgres, type TestDatabase, type TestServer } from '../../test/fixtures/service-database';
import type { ClockMode } from '../database';
import { Sweeper } from './sweeper';

const DAY_MS = 86_400_000;

let postgres: TestServer;
let database: TestDatabase;
let service: ReminderService;
const sweepers: Sweeper[] = [];

beforeAll(async () => void (postgres = await aPostgres()));
afterAll(() => postgres.stop());
afterEach(async () => {
  jest.restoreAllMocks();
  await Promise.all(sweepers.splice(0).map((sweeper) => sweeper.stop()));
  await service.stop();
});

const begin = async (mode: ClockMode = 'production'): Promise<void> => {
  database = await postgres.database([], mode);
  service = await aReminderService(database);
};
const aSweeper = (): Sweeper => {
  const sweeper = new Sweeper({
    service: 'approval',
    databaseUrl: database.appUrl,
    commands: service.commands,
    handlers: [ringReminder],
  });
  sweepers.push(sweeper);
  sweeper.start();
  return sweeper;
};
interface Firings {
  readonly fired: number;
  readonly early: number;
  readonly late_ms: number;
  readonly pending: number;
  readonly rang: number;
  readonly rang_twice: number;
}
const firings = async (): Promise<Firings> => {
  const [row] = await database.ask<Firings & { fired: number }>(`
    select count(*)::int as fired, count(*) filter (where fired_at < due_at)::int as early,
           coalesce(percentile_disc(0.99) within group (order by extract(epoch from fired_at - due_at) * 1000), 0)::float8 as late_ms,
           (select count(*)::int from deadline where state = 'pending') as pending,
           (select count(*)::int from event where type = 'Rang') as rang,
           (select count(*)::int from (select 1 from event where type = 'Rang' group by stream_id, data having count(*) > 1) x) as rang_twice
      from deadline_firing`);
  if (!row) throw new Error('no answer');
  return row;
};

it('fires 1,000 deadlines exactly once and never early, with two sweepers and a restart (I4, P52, P54, F51 without Redis)', async () => {
  await begin();
  for (let stream = 0; stream < 100; stream += 1) {
    const due = Object.fromEntries(
      Array.from({ length: 10 }, (_, n) => [`item-limit/${n}`, 200 + ((stream * 31 + n * 287) % 2500)]),
    );
    await service.arm(`s${stream}`, due);
  }
  const first = aSweeper();
  aSweeper();
  await eventually(async () => expect((await firings()).fired).toBeGreaterThan(300));
  await first.stop();
  aSweeper();
  await eventually(async () => expect((await firings()).fired).toBe(1000));
  expect(await firings()).toMatchObject({ fired: 1000, early: 0, pending: 0, rang: 1000, rang_twice: 0 });
  expect((await firings()).late_ms).toBeLessThan(6000);
});

it('does not fire what is far away, and no timer overflows (M19, F61)', async () => {
  await begin();
  await service.arm('far', { month: 30 * DAY_MS, year: 400 * DAY_MS, decade: 3650 * DAY_MS, soon: 300 });
  const sweeper = aSweeper();
  await eventually(async () => expect((await firings()).fired).toBe(1));
  const [clock] = await database.ask<{ now: number }>('select extract(epoch from luodi_now())::float8 * 1000 as now');
  const next = await sweeper.nextDue();
  expect((next ?? 0) - (clock?.now ?? 0)).toBeGreaterThan(29 * DAY_MS);
  expect(await firings()).toMatchObject({ fired: 1, pending: 3 });
  const naive = await new Promise<number>((resolve) => {
    const from = performance.now();
    setTimeout(() => resolve(performance.now() - from), 30 * DAY_MS);
  });
  expect(naive).toBeLessThan(1000);
});

it('follows the clock of the database, not that of the process (M8, P53, P55e, F55)', async () => {
  await begin();
  await service.arm('hour', { later: 3_600_000, soon: 400 });
  const now = Date.now.bind(Date);
  jest.spyOn(Date, 'now').mockImplementation(() => now() + 2 * 3_600_000);
  aSweeper();
  await eventually(async () => expect((await firings()).fired).toBe(1));
  jest.spyOn(Date, 'now').mockImplementation(() => now() - 3_600_000);
  await service.arm('again', { soon: 100 });
  await eventually(async () => expect((await firings()).fired).toBe(2));
  expect(await firings()).toMatchObject({ early: 0, pending: 1 });
});

it('fires at once when the sandbox clock jumps over the moment', async () => {
  await begin('sandbox');
  await service.arm('years', { milestone: 400 * DAY_MS });
  const sweeper = aSweeper();
  expect(await sweeper.nextDue()).toBeGreaterThan(0);
  await database.ask('select sandbox_advance($1)', [401 * DAY_MS]);
  sweeper.wake();
  await eventually(async () => expect(await firings()).toMatchObject({ fired: 1, early: 0, pending: 0 }), 3000);
  expect(await sweeper.nextDue()).toBeUndefined();
});

it('lets a deadline whose decision has a bug wait alone, and fires the others (P55)', async () => {
  await begin();
  await service.arm('bug', { broken: 0 }, ['broken']);
  await service.arm('fine', { one: 50, two: 60 });
  aSweeper();
  await eventually(async () => expect((await firings()).fired).toBe(2));
  expect(await firings()).toMatchObject({ pending: 1 });
});

it('goes on by itself after its connections were killed (F36, I9)', async () => {
  await begin();
  aSweeper();
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'luodi-approval-deadlines'`,
  );
  await admin.end();
  await service.arm('after', { one: 100 });
  await eventually(async () => expect((await firings()).fired).toBe(1));
});

it('refuses two handlers for one kind', async () => {
  await begin();
  const twice = {
    service: 'approval',
    databaseUrl: database.appUrl,
    commands: service.commands,
    handlers: [ringReminder, ringReminder],
  };
  expect(() => new Sweeper(twice)).toThrow('deadline kind reminders/reminder has two handlers');
});
