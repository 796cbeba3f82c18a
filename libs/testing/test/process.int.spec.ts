import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GATEWAY_TOKEN_HEADER, gatewayTokenOf, SERVICE_TOKEN_HEADER } from '@luodi/platform/auth';
import { migrationsOf } from '@luodi/platform/boot';
import { startRedis, whyNoRedis } from '@luodi/platform/local-servers';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { freshDatabase, TestTokens } from '../src';
import { eventually } from './eventually';
import { promiseService } from './promise-service';
import { aFreePort, RunningProcess } from './running-process';

const SERVICE_SECRET = 'service-secret-canary-0123456789abcdef';
const CURSOR_SECRET = 'cursor-secret-canary-0123456789abcdef';
const zone = 'zone-a';
const tokens = new TestTokens();
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** Identity as another process sees it: published keys, and nobody taken back. */
async function identity(): Promise<Record<string, string>> {
  const { issuer, audience, keys } = await tokens.keySet();
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers[SERVICE_TOKEN_HEADER] as string | undefined);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/jwks' ? { keys } : { sessions: [], versions: {} }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => new Promise((resolve) => server.close(resolve)));
  ends.push(async () => expect(asked.every((secret) => secret === SERVICE_SECRET)).toBe(true));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    LUODI_JWKS_URL: `${url}/jwks`,
    LUODI_REVOKED_URL: `${url}/revoked`,
    LUODI_TOKEN_ISSUER: issuer,
    LUODI_TOKEN_AUDIENCE: audience,
  };
}

interface World {
  readonly url: string;
  readonly env: Record<string, string>;
  readonly adminUrl: string;
}

/** Everything a production process is told. Its broker is away: commands do not need it. */
async function world(): Promise<World> {
  const database = await freshDatabase(migrationsOf(promiseService), { mode: 'production' });
  ends.push(() => database.drop());
  const port = await aFreePort();
  const env = {
    ...(await identity()),
    LUODI_SANDBOX: 'false',
    LUODI_KAFKA_BROKERS: `127.0.0.1:${await aFreePort()}`,
    LUODI_SERVICE_SECRET: SERVICE_SECRET,
    LUODI_CURSOR_SECRET: CURSOR_SECRET,
    LUODI_LOG_LEVEL: 'debug',
    LEADS_DATABASE_URL: database.appUrl,
    LEADS_PORT: String(port),
    LEADS_HOST: '127.0.0.1',
  };
  return { url: `http://127.0.0.1:${port}`, env, adminUrl: database.adminUrl };
}

function run(env: Record<string, string>): RunningProcess {
  const process = new RunningProcess(env);
  ends.push(() => process.stop('SIGKILL'));
  return process;
}

const startsWork = (url: string): Promise<void> =>
  eventually(async () => {
    const { missing } = (await (await fetch(`${url}/health/ready`)).json()) as { missing: string[] };
    expect(missing.filter((one) => !one.startsWith('bus'))).toEqual([]);
  });

describe('a process refuses to start', () => {
  it('S91: with one list of everything that is wrong with its settings, and none of the values', async () => {
    const process = run({
      LUODI_SERVICE_SECRET: 'short-canary',
      LEADS_PORT: 'canary-port',
      LUODI_LOG_LEVEL: 'canary-level',
    });
    expect(await process.ended).toBe(1);
    for (const name of ['KAFKA_BROKERS', 'JWKS_URL', 'REVOKED_URL', 'SERVICE_SECRET', 'CURSOR_SECRET', 'LOG_LEVEL'])
      expect(process.output).toContain(`  - LUODI_${name}: `);
    for (const name of ['DATABASE_URL', 'PORT', 'HOST']) expect(process.output).toContain(`  - LEADS_${name}: `);
    expect(process.output).not.toContain('canary');
  });

  it('S93: with fail points in production, which a sandbox may have', async () => {
    const { env } = await world();
    const process = run({ ...env, LUODI_FAILPOINTS: 'leads.inTx=throw%0' });
    expect(await process.ended).toBe(1);
    expect(process.output).toContain('a production service refuses to start with them');
  });

  (whyNoRedis() ? it.skip : it)('F54: on a Redis that evicts, and not on one that is away', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'luodi-redis-'));
    const redis = await startRedis({ dataDir: folder });
    ends.push(async () => (await redis.kill(), rmSync(folder, { recursive: true, force: true })));
    const admin = new Redis(redis.url);
    await admin.config('SET', 'maxmemory-policy', 'allkeys-lru');
    admin.disconnect();
    const { env, url } = await world();
    const process = run({ ...env, LUODI_REDIS_URL: redis.url });
    expect(await process.ended).toBe(1);
    expect(process.output).toContain('maxmemory-policy allkeys-lru');
    await redis.kill();
    run({ ...env, LUODI_REDIS_URL: redis.url });
    await startsWork(url);
  });
});

it('S26: a service answers only what the gateway hands on, and the gateway alone cannot speak for a person', async () => {
  const { env, url } = await world();
  run(env);
  await startsWork(url);
  const authorization = `Bearer ${await tokens.sign(['investment-officer'], { zone })}`;
  const ask = async (headers: Record<string, string>): Promise<number> =>
    (await fetch(`${url}/api/leads/policies`, { headers })).status;
  expect(await ask({ authorization })).toBe(401);
  expect(await ask({ [SERVICE_TOKEN_HEADER]: SERVICE_SECRET })).toBe(401);
  expect(await ask({ authorization, [SERVICE_TOKEN_HEADER]: `${SERVICE_SECRET}x` })).toBe(401);
  const handedOn = { [GATEWAY_TOKEN_HEADER]: gatewayTokenOf(SERVICE_SECRET) };
  expect(await ask(handedOn)).toBe(401);
  expect(await ask({ authorization, ...handedOn })).toBe(200);
  expect((await fetch(`${url}/internal/status`, { headers: { authorization, ...handedOn } })).status).toBe(401);
  for (const path of ['/health/live', '/health/ready', '/metrics'])
    expect([path, (await fetch(`${url}${path}`)).status]).not.toEqual([path, 401]);
});

it('S82: nothing a process ever prints holds a token, a cookie, a password or the address of its database', async () => {
  const { env, url, adminUrl } = await world();
  const process = run(env);
  await startsWork(url);
  const token = await tokens.sign(['investment-officer', 'system-admin'], { zone });
  const cookie = 'cookie-canary-31337';
  const password = 'password-canary-31337';
  const headers = {
    authorization: `Bearer ${token}`,
    cookie: `__Host-luodi=${cookie}`,
    [SERVICE_TOKEN_HEADER]: SERVICE_SECRET,
    'content-type': 'application/json',
  };
  const post = async (path: string, body: string, more: Record<string, string> = {}): Promise<number> =>
    (
      await fetch(`${url}${path}`, {
        method: 'POST',
        headers: { ...headers, 'idempotency-key': randomUUID(), ...more },
        body,
      })
    ).status;
  const policy = {
    kind: 'promise-limit',
    scope: '*',
    effectiveFrom: '2020-01-01',
    source: 'a test',
    content: { days: 9 },
  };
  expect(await post('/api/leads/policies', JSON.stringify(policy))).toBe(201);
  expect(await post('/api/leads/promises', JSON.stringify({ title: 'x', password }))).toBe(400);
  expect(await post('/api/leads/promises', `{"password":"${password}"`)).toBe(400);
  expect(await post(`/api/leads/promises?password=${password}`, '{}')).toBe(400);
  expect(await post('/api/leads/promises', '{}', { authorization: `Bearer ${token}x` })).toBe(401);
  const owner = new Client({ connectionString: adminUrl });
  await owner.connect();
  ends.push(() => owner.end());
  // A forced 500, with the database's own error in the log; then a database that is gone.
  await owner.query('alter table promise rename to promise_away');
  expect(await post('/api/leads/promises', '{"title":"x"}')).toBe(500);
  await owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'luodi_app' and datname = current_database()`,
  );
  await eventually(() => expect(process.output).toMatch(/request failed/));
  expect(await process.stop()).toBe(0);
  expect(process.output).toContain('"msg":"stops"');
  const secrets = [
    token,
    cookie,
    password,
    SERVICE_SECRET,
    CURSOR_SECRET,
    new URL(env.LEADS_DATABASE_URL ?? '').password,
  ];
  expect(secrets.filter((secret) => process.output.includes(secret))).toEqual([]);
});
