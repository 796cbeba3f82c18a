import { createServer, connect, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { migrationsOf, startService, type RunningService, type ServiceOptions } from '@luodi/platform/boot';
import { SERVICE_TOKEN_HEADER } from '@luodi/platform/auth';
import { migrate } from '@luodi/platform/database';
import { LocalBus } from '@luodi/platform/messaging';
import { silentLogger } from '@luodi/platform/telemetry';
import {
  freshDatabase,
  startTestService,
  TEST_SERVICE_SECRET,
  TestClient,
  TestTokens,
  type FreshDatabase,
} from '../src';
import { promiseService } from './promise-service';

const zone = 'zone-a';
const POLICY = {
  kind: 'promise-limit',
  scope: '*',
  effectiveFrom: '2020-01-01',
  source: 'a test',
  content: { days: 10 },
};
const tokens = new TestTokens();
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function start(url: string, options: Partial<ServiceOptions> = {}): Promise<RunningService> {
  const running = await startService(promiseService, {
    database: { url, poolSize: 2 },
    bus: new LocalBus({ groups: ['leads'] }),
    auth: await tokens.ports(),
    serviceSecret: TEST_SERVICE_SECRET,
    cursorSecret: 'c'.repeat(32),
    logger: silentLogger(),
    sandbox: true,
    listen: { port: 0, host: '127.0.0.1' },
    ...options,
  });
  running.ready().catch(() => undefined);
  ends.push(() => running.close());
  return running;
}

async function database(options: { mode?: 'sandbox' | 'production' } = {}): Promise<FreshDatabase> {
  const fresh = await freshDatabase(migrationsOf(promiseService), options);
  ends.push(() => fresh.drop());
  return fresh;
}

const client = (running: RunningService): TestClient =>
  new TestClient(`${running.url ?? ''}/api/leads`, tokens.sign(['investment-officer', 'system-admin'], { zone }));
const raw = async (running: RunningService, path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${running.url ?? ''}${path}`, { headers });
  return { status: response.status, text: await response.text() };
};
const asService = { [SERVICE_TOKEN_HEADER]: TEST_SERVICE_SECRET };

/** A door in front of PostgreSQL that can be shut. */
async function door(url: string): Promise<{ url: string; open(): void; shut(): void }> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let isOpen = false;
  const server: Server = createServer((from) => {
    if (!isOpen) return void from.destroy();
    const to = connect({ port: Number(new URL(url).port), host: new URL(url).hostname, noDelay: true });
    from.setNoDelay(true);
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy()).on('close', () => (sockets.delete(one), other.destroy()));
    }
    from.pipe(to).pipe(from);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const shut = (): void => {
    isOpen = false;
    for (const socket of sockets) socket.destroy();
  };
  ends.push(() => (shut(), new Promise((resolve) => server.close(resolve))));
  target.port = String((server.address() as AddressInfo).port);
  return { url: target.toString(), open: () => void (isOpen = true), shut };
}

describe('a start while things are missing', () => {
  it('serves HTTP at once, says what it waits for, and goes on when the database comes', async () => {
    const { appUrl } = await database();
    const gate = await door(appUrl);
    const running = await start(gate.url);
    expect((await raw(running, '/health/live')).status).toBe(200);
    const waiting = await raw(running, '/health/ready');
    expect([waiting.status, waiting.text]).toEqual([503, expect.stringContaining('database')]);
    expect((await client(running).post('/promises', { title: 'x' })).body).toMatchObject({
      status: 503,
      code: 'COMMON.UNAVAILABLE',
    });
    expect((await raw(running, '/api/leads/policies')).status).toBe(401);
    gate.open();
    await running.ready();
    expect((await raw(running, '/health/ready')).status).toBe(200);
    expect((await client(running).post('/policies', POLICY)).status).toBe(201);
    expect((await client(running).post('/promises', { title: 'x' })).status).toBe(201);
  });

  it('comes back by itself after the database was away', async () => {
    const { appUrl } = await database();
    const gate = await door(appUrl);
    gate.open();
    const running = await start(gate.url);
    await running.ready();
    await client(running).post('/policies', POLICY);
    gate.shut();
    const away = await client(running).post('/promises', { title: 'y' }, { key: 'while-away' });
    expect(away.status).toBeGreaterThanOrEqual(500);
    expect(JSON.stringify(away.body)).not.toMatch(/ECONN|terminat|select|insert/i);
    gate.open();
    let again = away;
    for (let tries = 0; again.status !== 201 && tries < 200; tries += 1) {
      await delay(25);
      again = await client(running).post('/promises', { title: 'y' }, { key: 'while-away' });
    }
    expect(again.status).toBe(201);
  });

  it('waits for its migrations instead of making them (P36a)', async () => {
    const fresh = await freshDatabase([]);
    ends.push(() => fresh.drop());
    const running = await start(fresh.appUrl);
    expect((await raw(running, '/health/ready')).text).toContain('start is not finished');
    await migrate({ url: fresh.migratorUrl, migrations: migrationsOf(promiseService), mode: 'sandbox' });
    await running.ready();
  });

  it('never serves production on a database that can travel in time', async () => {
    const { appUrl } = await database({ mode: 'sandbox' });
    const running = await start(appUrl, { sandbox: false });
    await expect(running.ready()).rejects.toThrow(/production refuses/);
    expect((await raw(running, '/health/ready')).status).toBe(503);
  });
});

describe('what only Luodi itself may see', () => {
  it('S26: status and clock want the secret of the installation, and a person’s token does not replace it', async () => {
    const { appUrl } = await database();
    const running = await start(appUrl);
    await running.ready();
    const bearer = { authorization: `Bearer ${await tokens.sign(['system-admin'], { zone })}` };
    for (const path of ['/internal/status', '/internal/clock']) {
      expect((await raw(running, path)).status).toBe(401);
      expect((await raw(running, path, bearer)).status).toBe(401);
      expect((await raw(running, path, asService)).status).toBe(200);
    }
    expect(JSON.parse((await raw(running, '/internal/status', asService)).text)).toMatchObject({
      outboxUnpublished: 0,
      deadlinesDue: 0,
      parked: 0,
      offsetMs: 0,
    });
  });

  it('has no clock to move in production', async () => {
    const { appUrl } = await database({ mode: 'production' });
    const running = await start(appUrl, { sandbox: false });
    await running.ready();
    expect((await raw(running, '/internal/clock', asService)).status).toBe(404);
    await expect(running.clock.set(1)).rejects.toThrow(/sandbox/);
    expect(await running.status()).not.toHaveProperty('offsetMs');
  });

  it('moves the clock over HTTP, forward only', async () => {
    const service = await startTestService(promiseService);
    ends.push(() => service.stop());
    const move = (body: string) =>
      fetch(`${service.running.url ?? ''}/internal/clock`, {
        method: 'POST',
        headers: { ...asService, 'content-type': 'application/json' },
        body,
      });
    const before = await service.now();
    expect((await move('{"offsetMs":86400000}')).status).toBe(200);
    expect((await move('{"offsetMs":5}')).status).toBe(200);
    expect((await service.now()) - before).toBeGreaterThanOrEqual(86_400_000);
    expect((await move('{"offsetMs":"tomorrow"}')).status).toBe(400);
  });

  it('counts what it does', async () => {
    const service = await startTestService(promiseService);
    ends.push(() => service.stop());
    await service.as('system-admin', { zone }).post('/policies', POLICY);
    const { text } = await raw(service.running, '/metrics');
    const line = (start: string): string | undefined =>
      text.split('\n').find((candidate) => candidate.startsWith(start));
    expect(line('luodi_http_duration_seconds_count')).toMatch(
      /(?=.*route="\/api\/leads\/policies")(?=.*status="201")(?=.*service="leads").* 1$/,
    );
    expect(line('luodi_outbox_unpublished{')).toBe('luodi_outbox_unpublished{service="leads"} 0');
    expect(line('luodi_deadlines_due{')).toBe('luodi_deadlines_due{service="leads"} 0');
    expect(line('luodi_executor_waiting{')).toBe('luodi_executor_waiting{service="leads"} 0');
  });
});

it('F39: a pool that is used up does not look like a database that is down', async () => {
  const { appUrl } = await database();
  const running = await start(appUrl, { database: { url: appUrl, poolSize: 1 } });
  await running.ready();
  const slow = Promise.all([1, 2, 3].map(() => running.status()));
  expect((await raw(running, '/health/ready')).status).toBe(200);
  await slow;
});

it('answers what it has taken before it stops (P16, P27)', async () => {
  const service = await startTestService(promiseService);
  await service.as('system-admin', { zone }).post('/policies', POLICY);
  const officer = service.as('investment-officer', { zone });
  const asked = Array.from({ length: 50 }, (_, at) =>
    officer.post('/promises', { title: `第${at}项` }).catch(() => undefined),
  );
  await Promise.race(asked);
  await service.running.close();
  const answers = await Promise.all(asked);
  const acknowledged = answers.filter((answer) => answer?.status === 201).length;
  expect(acknowledged).toBeGreaterThan(0);
  expect(answers.every((answer) => answer === undefined || answer.status === 201 || answer.status === 503)).toBe(true);
  expect((await service.rows('promise')).length).toBeGreaterThanOrEqual(acknowledged);
  await service.stop();
});
