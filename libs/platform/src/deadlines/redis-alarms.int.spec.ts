import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { eventually } from '../../test/fixtures/eventually';
import { aReminderService, ringReminder, type ReminderService } from '../../test/fixtures/reminders';
import { aPostgres, type TestDatabase, type TestServer } from '../../test/fixtures/service-database';
import { startRedis, whyNoRedis, type RedisServer, type RedisServerOptions } from '../local-servers';
import { RedisAlarms } from './redis-alarms';
import { checkRedis } from './redis-bell';
import { Sweeper } from './sweeper';

const missing = whyNoRedis();
if (missing) console.warn(`SKIPPED, alarms over Redis are not tested here: ${missing}`);
const whenRedis = missing ? describe.skip : describe;

let folder: string;
let redis: RedisServer;
const closing: (() => Promise<unknown>)[] = [];

const aRedis = async (options: Partial<RedisServerOptions> = {}): Promise<RedisServer> => {
  redis = await startRedis({ dataDir: folder, ...options });
  return redis;
};
const aConnection = (): Redis => {
  const connection = new Redis(redis.url, { maxRetriesPerRequest: null });
  connection.on('error', () => undefined);
  closing.push(() => Promise.resolve(connection.disconnect()));
  return connection;
};

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'luodi-redis-'))));
afterEach(async () => {
  jest.restoreAllMocks();
  for (const close of closing.splice(0).reverse()) await close();
  await redis.kill();
  rmSync(folder, { recursive: true, force: true });
});

whenRedis('deadlines with Redis as alarm clock', () => {
  let postgres: TestServer;
  let database: TestDatabase;
  let service: ReminderService;

  beforeAll(async () => void (postgres = await aPostgres()));
  afterAll(() => postgres.stop());
  beforeEach(async () => {
    database = await postgres.database([]);
    service = await aReminderService(database);
  });
  afterEach(() => service.stop());

  const aSweeper = (pollMs: number): Sweeper => {
    const alarms = new RedisAlarms({ url: redis.url, queue: 'deadlines-approval' });
    const sweeper = new Sweeper({
      service: 'approval',
      databaseUrl: database.appUrl,
      commands: service.commands,
      handlers: [ringReminder],
      alarms,
      pollMs,
    });
    alarms.listen(() => sweeper.wake());
    closing.push(
      () => alarms.close(),
      () => sweeper.stop(),
    );
    sweeper.start();
    return sweeper;
  };
  const fired = async (): Promise<number> =>
    (await database.ask<{ n: number }>('select count(*)::int as n from deadline_firing'))[0]?.n ?? 0;
  const armMany = async (): Promise<void> => {
    for (let stream = 0; stream < 100; stream += 1) {
      const due = Object.fromEntries(
        Array.from({ length: 10 }, (_, n) => [`k${n}`, 500 + ((stream * 31 + n * 287) % 2500)]),
      );
      await service.arm(`s${stream}`, due);
    }
  };

  it('fires all 1,000 when Redis is flushed with the alarms pending (M9, F51)', async () => {
    await aRedis();
    await armMany();
    aSweeper(1000);
    const connection = aConnection();
    await eventually(async () => expect(await connection.zcard('bull:deadlines-approval:delayed')).toBeGreaterThan(0));
    await connection.flushall();
    await eventually(async () => expect(await fired()).toBe(1000));
  });

  it('fires all 1,000 when Redis is killed and does not come back (F52, F53)', async () => {
    await aRedis({ appendOnly: 'no' });
    await armMany();
    aSweeper(1000);
    await eventually(async () => expect(await fired()).toBeGreaterThan(50));
    await redis.kill();
    await eventually(async () => expect(await fired()).toBe(1000));
  });

  it('a Redis that hangs holds up no decision and no firing, where a queue alone waits for it (P55d)', async () => {
    await aRedis();
    aSweeper(100);
    await service.arm('first', { soon: 300 });
    await eventually(async () => expect(await fired()).toBe(1));
    const naive = new Queue('naive', { connection: aConnection() });
    await naive.waitUntilReady();
    closing.push(() => naive.close());
    process.kill(redis.pid, 'SIGSTOP');
    let rang = false;
    const ringing = naive.add('due', {}).then(() => (rang = true));
    const before = performance.now();
    await service.arm('second', { soon: 300, later: 3_000_000 });
    expect(performance.now() - before).toBeLessThan(1500);
    await eventually(async () => expect(await fired()).toBe(2));
    expect(rang).toBe(false);
    process.kill(redis.pid, 'SIGCONT');
    await ringing;
  });

  it('is not misled by alarms that ring early: due is what the database says (M8, F55)', async () => {
    await aRedis();
    await service.arm('hour', { later: 3_000_000, soon: 1500 });
    const now = Date.now.bind(Date);
    aSweeper(200);
    const connection = aConnection();
    await eventually(async () => expect(await connection.zcard('bull:deadlines-approval:delayed')).toBeGreaterThan(0));
    jest.spyOn(Date, 'now').mockImplementation(() => now() + 2 * 3_600_000);
    await eventually(async () => expect(await fired()).toBe(1));
    const rows = await database.ask<{ key: string }>(`select key from deadline where state = 'pending'`);
    expect(rows.map((row) => row.key)).toEqual(['later']);
  });
});

whenRedis('what a queue alone would do', () => {
  it('rings an hour early when the clock of its worker is two hours ahead (M8)', async () => {
    await aRedis();
    const queue = new Queue('naive', { connection: aConnection() });
    closing.push(() => queue.close());
    await queue.add('due', {}, { delay: 3_600_000 });
    const now = Date.now.bind(Date);
    jest.spyOn(Date, 'now').mockImplementation(() => now() + 2 * 3_600_000);
    const rang = new Promise<void>((resolve) => {
      const worker = new Worker('naive', () => Promise.resolve(resolve()), { connection: aConnection() });
      closing.push(() => worker.close(true));
    });
    await rang;
  });

  it('forgets a pending job at FLUSHALL without a word (M9)', async () => {
    await aRedis();
    const queue = new Queue('naive', { connection: aConnection() });
    closing.push(() => queue.close());
    const errors: Error[] = [];
    queue.on('error', (error) => errors.push(error));
    await queue.add('due', {}, { jobId: 'one', delay: 300 });
    await aConnection().flushall();
    const ran: string[] = [];
    const worker = new Worker('naive', (job) => Promise.resolve(ran.push(job.id ?? '')), { connection: aConnection() });
    closing.push(() => worker.close(true));
    await queue.add('due', {}, { jobId: 'after', delay: 600 });
    await eventually(() => expect(ran).toEqual(['after']));
    expect(errors).toEqual([]);
  });

  it('ignores a second job of a known id, so that a generation is part of the id (M11, P55a)', async () => {
    await aRedis();
    const queue = new Queue('naive', { connection: aConnection() });
    closing.push(() => queue.close());
    await queue.add('due', { generation: 1 }, { jobId: 'deadline' });
    await queue.add('due', { generation: 2 }, { jobId: 'deadline' });
    const seen: unknown[] = [];
    const worker = new Worker('naive', (job) => Promise.resolve(seen.push(job.data)), { connection: aConnection() });
    closing.push(() => worker.close(true));
    await eventually(() => expect(seen).toEqual([{ generation: 1 }]));
    await queue.add('due', { generation: 3 }, { jobId: 'deadline' });
    await queue.add('due', { generation: 3 }, { jobId: 'deadline-3' });
    await eventually(() => expect(seen).toEqual([{ generation: 1 }, { generation: 3 }]));
  });

  it.each([
    ['no', 0],
    ['always', 2000],
  ] as const)(
    'after kill -9 with appendonly %s keeps %i of 2,000 acknowledged writes (M10)',
    async (appendOnly, kept) => {
      await aRedis({ appendOnly });
      const writer = aConnection();
      await Promise.all(Array.from({ length: 2000 }, (_, n) => writer.set(`k${n}`, 'v')));
      await redis.kill();
      await aRedis({ appendOnly });
      expect(await aConnection().dbsize()).toBe(kept);
    },
  );

  it('is refused at start when it would evict, and only then (F54)', async () => {
    await aRedis();
    await checkRedis(redis.url);
    await aConnection().config('SET', 'maxmemory-policy', 'allkeys-lru');
    await expect(checkRedis(redis.url)).rejects.toThrow('maxmemory-policy allkeys-lru');
    await redis.kill();
    await checkRedis(redis.url);
  });
});
