import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { defineRoute, type RouteContract } from '@luodi/contracts';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createLocalJWKSet, exportJWK, SignJWT, UnsecuredJWT } from 'jose';
import { Writable } from 'node:stream';
import pino from 'pino';
import { z } from 'zod';
import {
  InMemorySessionRegistry,
  issueToken,
  SERVICE_TOKEN_HEADER,
  TokenVerifier,
  type Caller,
  type TokenClaims,
} from '../auth';
import { Refused } from '../commands';
import { Metrics } from '../telemetry';
import { createHttpAdapter, From, Input, ProblemFilter, Route, type RouteInput } from '.';

const signRoute = defineRoute({
  id: 'test.sign',
  service: 'leads',
  method: 'POST',
  path: '/deals/{dealId}/sign',
  permission: 'deal.sign',
  summary: { zh: '签约', en: 'Sign' },
  params: z.strictObject({ dealId: z.uuid() }),
  body: z.strictObject({
    name: z.string().min(1).max(20),
    areaM2: z.number().positive(),
    tags: z.array(z.string()).optional(),
  }),
  response: z.object({}),
});
const listRoute = defineRoute({
  id: 'test.list',
  service: 'leads',
  method: 'GET',
  path: '/deals',
  permission: 'project.read',
  summary: { zh: '列表', en: 'List' },
  query: z.strictObject({
    sort: z.enum(['name', 'signedOn']).default('name'),
    name: z.string().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: z.object({}),
});
const openRoute = defineRoute({
  id: 'test.open',
  service: 'leads',
  method: 'GET',
  path: '/open',
  permission: 'anyone',
  summary: { zh: '公开', en: 'Open' },
  response: z.object({}),
});
const failRoute = defineRoute({
  id: 'test.fail',
  service: 'leads',
  method: 'GET',
  path: '/fail/{how}',
  permission: 'signed-in',
  summary: { zh: '出错', en: 'Fail' },
  params: z.strictObject({ how: z.string() }),
  response: z.object({}),
});

@Controller()
class DealsController {
  @Route(signRoute)
  sign(@Input() input: RouteInput<typeof signRoute>, @From() caller: Caller): unknown {
    return { input, key: caller.idempotencyKey, zone: caller.zone };
  }

  @Route(listRoute)
  list(@Input() { query }: RouteInput<typeof listRoute>): unknown {
    return query;
  }

  @Route(openRoute)
  open(): unknown {
    return { open: true };
  }

  @Route(failRoute)
  fail(@Input() { params }: RouteInput<typeof failRoute>): never {
    if (params.how === 'busy') throw new Refused([{ code: 'COMMON.BUSY', facts: { retryAfterSeconds: 3 } }]);
    if (params.how === 'rules') {
      throw new Refused([
        { code: 'COMMON.STALE_VERSION', facts: { actual: 4, expected: 3 } },
        { code: 'COMMON.POLICY_MISSING', facts: { policy: 'calendar' }, path: 'day' },
      ]);
    }
    throw new Error('select * from secret_table at /srv/app/file.js');
  }
}

@Module({ controllers: [DealsController] })
class DealsModule {}

const pair = generateKeyPairSync('ed25519');
const issuer = {
  issuer: 'luodi',
  audience: 'luodi-api',
  algorithm: 'EdDSA',
  keyId: 'k1',
  lifetimeSeconds: 60,
} as const;
const officer: Omit<TokenClaims, 'exp'> = {
  sub: 'p1',
  dept: 'd1',
  zone: 'zone-a',
  reads: ['zone-a'],
  roles: ['investment-officer'],
  sid: 's1',
  ver: 1,
};
const sessions = new InMemorySessionRegistry();
const logged: string[] = [];
const logger = pino(new Writable({ write: (chunk: Buffer, _, done) => (logged.push(String(chunk)), done()) }));
let app: NestFastifyApplication;

beforeAll(async () => {
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k1' }] });
  const tokens = new TokenVerifier({ ...issuer, keys });
  const metrics = new Metrics('leads', () => Promise.resolve(undefined));
  const adapter = createHttpAdapter({
    service: 'leads',
    auth: { tokens, sessions },
    serviceSecret: 'x'.repeat(32),
    logger,
    metrics,
  });
  adapter
    .getInstance()
    .get('/internal/secret', { config: { luodiPlatform: 'service' } as never }, () => ({ inside: true }));
  app = await NestFactory.create<NestFastifyApplication>(DealsModule, adapter, { bodyParser: false, logger: false });
  app.setGlobalPrefix('api/leads');
  app.useGlobalFilters(new ProblemFilter(logger));
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
});
afterAll(() => app.close());

const token = (claims: Partial<TokenClaims> = {}, key: KeyObject = pair.privateKey): Promise<string> =>
  issueToken({ ...issuer, key }, { ...officer, ...claims });

interface Ask {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  headers?: Record<string, string | string[]>;
  body?: unknown;
  bearer?: string;
}

async function ask(url: string, { method = 'GET', headers = {}, body, bearer }: Ask = {}) {
  const response = await app.inject({
    method,
    url,
    headers: { ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }), ...headers },
    ...(body !== undefined && { payload: body as string }),
  });
  return {
    status: response.statusCode,
    headers: response.headers,
    text: response.body,
    body: JSON.parse(response.body || 'null'),
  };
}

const dealId = '0190b1a0-0000-7000-8000-000000000001';
const sign = async (body: unknown, headers: Record<string, string> = {}) =>
  ask(`/api/leads/deals/${dealId}/sign`, {
    method: 'POST',
    bearer: await token(),
    headers: { 'idempotency-key': 'k-1', 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('a request that is as it should be', () => {
  it('reaches the controller with validated input and the caller', async () => {
    const answer = await sign({ name: '芯片项目', areaM2: 12.5 });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      input: { params: { dealId }, query: {}, body: { name: '芯片项目', areaM2: 12.5 } },
      key: 'p1:k-1',
      zone: 'zone-a',
    });
  });

  it('needs no token where the contract says anyone', async () => {
    expect((await ask('/api/leads/open')).body).toEqual({ open: true });
  });

  it('carries its correlation id in and out', async () => {
    const answer = await ask('/api/leads/open', { headers: { 'x-correlation-id': 'abcdef-123' } });
    expect(answer.headers['x-correlation-id']).toBe('abcdef-123');
    const forged = await ask('/api/leads/open', { headers: { 'x-correlation-id': '<script>' } });
    expect(forged.headers['x-correlation-id']).toMatch(/^[\w-]{36}$/);
  });
});

describe('who may not', () => {
  const url = '/api/leads/deals';
  const without = {
    correlationId: expect.any(String),
    detail: '请先登录。',
    code: 'COMMON.UNAUTHENTICATED',
    status: 401,
  };
  const cases: [string, () => Promise<Record<string, string | string[]>>][] = [
    ['S01 no token', async () => ({})],
    ['S01 an empty bearer', async () => ({ authorization: 'Bearer ' })],
    [
      'S01 two Authorization headers',
      async () => ({ authorization: `Bearer ${await token()}, Bearer ${await token()}` }),
    ],
    ...['none', 'None', 'nOnE'].map((alg): [string, () => Promise<Record<string, string>>] => [
      `S02 alg ${alg}`,
      async () => {
        const [, payload] = (await token()).split('.');
        const header = Buffer.from(JSON.stringify({ alg, kid: 'k1', typ: 'at+jwt' })).toString('base64url');
        return { authorization: `Bearer ${header}.${payload}.` };
      },
    ]),
    ['S02 an unsecured token', async () => ({ authorization: `Bearer ${new UnsecuredJWT({ ...officer }).encode()}` })],
    [
      'S03 HS256 signed with the public key',
      async () => {
        const secret = Buffer.from(pair.publicKey.export({ type: 'spki', format: 'pem' }));
        const forged = await new SignJWT({ ...officer })
          .setProtectedHeader({ alg: 'HS256', kid: 'k1', typ: 'at+jwt' })
          .setIssuer('luodi')
          .setAudience('luodi-api')
          .setExpirationTime('1m')
          .sign(secret);
        return { authorization: `Bearer ${forged}` };
      },
    ],
    ...['k2', '../../dev/null', "' or 1=1 --", 'k'.repeat(10_000)].map(
      (kid): [string, () => Promise<Record<string, string>>] => [
        `S04 kid ${kid.slice(0, 20)}`,
        async () => ({
          authorization: `Bearer ${await issueToken({ ...issuer, keyId: kid, key: pair.privateKey }, officer)}`,
        }),
      ],
    ),
    [
      'S07 another audience',
      async () => ({
        authorization: `Bearer ${await issueToken({ ...issuer, audience: 'else', key: pair.privateKey }, officer)}`,
      }),
    ],
    [
      'S07 another issuer',
      async () => ({
        authorization: `Bearer ${await issueToken({ ...issuer, issuer: 'else', key: pair.privateKey }, officer)}`,
      }),
    ],
    [
      'S07 an ID token as access token',
      async () => {
        const id = new SignJWT({ ...officer }).setProtectedHeader({ alg: 'EdDSA', kid: 'k1', typ: 'JWT' });
        return {
          authorization: `Bearer ${await id.setIssuer('luodi').setAudience('luodi-api').setExpirationTime('1m').sign(pair.privateKey)}`,
        };
      },
    ],
    [
      'S11 an edited zone',
      async () => {
        const [header, payload = '', signature] = (await token()).split('.');
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
        const edited = Buffer.from(JSON.stringify({ ...claims, zone: 'zone-b' })).toString('base64url');
        return { authorization: `Bearer ${header}.${edited}.${signature}` };
      },
    ],
    [
      'a token that is over',
      async () => ({
        authorization: `Bearer ${await issueToken({ ...issuer, lifetimeSeconds: -1, key: pair.privateKey }, officer)}`,
      }),
    ],
    [
      'a key of somebody else',
      async () => ({ authorization: `Bearer ${await token({}, generateKeyPairSync('ed25519').privateKey)}` }),
    ],
  ];
  it.each(cases)('%s: 401 with the same body for all', async (_, headers) => {
    const answer = await ask(url, { headers: await headers() });
    expect(answer.status).toBe(401);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject(without);
    expect(Object.keys(answer.body as object).sort()).toEqual([
      'code',
      'correlationId',
      'detail',
      'errors',
      'status',
      'title',
      'type',
    ]);
  });

  it('S08: refuses a running token as soon as the rights behind it changed', async () => {
    const bearer = await token({ sub: 'p8', ver: 3 });
    expect((await ask(url, { bearer })).status).toBe(200);
    sessions.requireVersion('p8', 4);
    expect((await ask(url, { bearer })).status).toBe(401);
  });

  it('S10: refuses the token of a session that ended', async () => {
    const bearer = await token({ sid: 's10' });
    expect((await ask(url, { bearer })).status).toBe(200);
    sessions.end('s10');
    expect((await ask(url, { bearer })).status).toBe(401);
  });

  it('answers 403 to the wrong role, before the body is read', async () => {
    const answer = await ask(`/api/leads/deals/${dealId}/sign`, {
      method: 'POST',
      bearer: await token({ roles: ['supervisor', 'toString'] }),
      headers: { 'content-type': 'application/json' },
      body: '{broken',
    });
    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({ code: 'COMMON.FORBIDDEN' });
  });

  it('S26: lets nobody into /internal without the service secret, a signed-in person neither', async () => {
    expect((await ask('/internal/secret', { bearer: await token() })).status).toBe(401);
    expect((await ask('/internal/secret', { headers: { [SERVICE_TOKEN_HEADER]: 'y'.repeat(32) } })).status).toBe(401);
    expect((await ask('/internal/secret', { headers: { [SERVICE_TOKEN_HEADER]: 'x'.repeat(32) } })).body).toEqual({
      inside: true,
    });
  });

  it('S25: takes nothing from identity headers of the caller', async () => {
    const headers = {
      'x-zone-id': 'zone-b',
      'x-user-id': 'p2',
      'x-original-url': '/internal/secret',
      'x-forwarded-for': '10.0.0.1',
    };
    const answer = await sign({ name: 'a', areaM2: 1 }, headers);
    expect(answer.body).toMatchObject({ zone: 'zone-a', key: 'p1:k-1' });
  });
});

describe('bad input', () => {
  it('names every fault at once, in Chinese first and in English on request', async () => {
    const bad = { name: '', areaM2: 'many', zone: 'zone-b', version: 0 };
    const zh = await sign(bad, { 'idempotency-key': '' });
    expect(zh.status).toBe(400);
    expect(zh.body.errors).toEqual([
      { code: 'COMMON.INVALID_FIELD', path: 'headers.idempotency-key', detail: '此项填写有误：应为 1–200 个可见字符' },
      { code: 'COMMON.INVALID_FIELD', path: 'name', detail: '此项填写有误：至少 1 个字' },
      { code: 'COMMON.INVALID_FIELD', path: 'areaM2', detail: '此项填写有误：应为数字' },
      { code: 'COMMON.INVALID_FIELD', path: 'zone', detail: '此项填写有误：不认识的字段' },
      { code: 'COMMON.INVALID_FIELD', path: 'version', detail: '此项填写有误：不认识的字段' },
    ]);
    const en = await sign(bad, { 'accept-language': 'fr, en;q=0.8, zh;q=0.2' });
    expect(en.body.detail).toBe('The input has faults; each is named at its field.');
    expect(en.text).not.toContain('many');
  });

  it('refuses a command without Idempotency-Key (INV-02)', async () => {
    const answer = await ask(`/api/leads/deals/${dealId}/sign`, {
      method: 'POST',
      bearer: await token(),
      body: { name: 'a', areaM2: 1 } as never,
    });
    expect(answer.body).toMatchObject({ status: 400, errors: [{ code: 'COMMON.IDEMPOTENCY_KEY_MISSING' }] });
  });

  it.each([
    ['S18 a zone in the query', '?zone=zone-b'],
    ['S18 two zones', '?zone=zone-a&zone=zone-b'],
    ['S18 a zone list', '?zone[]=zone-b'],
    ['S38 SQL in sort', '?sort=(select%20pg_sleep(5))'],
    ['S38 a statement in sort', '?sort=name;drop'],
    ['S40 an operator', '?name[$ne]=a'],
    ['S40 a list for a text', '?name=a&name=b'],
    ['S41 __proto__ in the query', '?__proto__[x]=1'],
    ['S41 constructor in the query', '?constructor=1'],
    ['S76 a limit of 1e9', '?limit=1e9'],
    ['S76 a negative limit', '?limit=-1'],
  ])('%s: 400 in less than 100 ms', async (_, query) => {
    const bearer = await token();
    const started = performance.now();
    const answer = await ask(`/api/leads/deals${query}`, { bearer });
    expect(performance.now() - started).toBeLessThan(100);
    expect(answer.body).toMatchObject({
      status: 400,
      code: 'COMMON.INVALID_INPUT',
      errors: [{ path: expect.stringMatching(/^query/) }],
    });
  });

  const valid = '"name":"a","areaM2":1';
  it.each([
    ['S33 fields nobody may set', `{${valid},"status":"approved","createdBy":"p2"}`, 400],
    ['S41 __proto__', `{${valid},"__proto__":{"x":1}}`, 400],
    ['S41 an escaped __proto__', `{${valid},"\\u005f_proto__":{"x":1}}`, 400],
    ['S41 constructor.prototype', `{${valid},"constructor":{"prototype":{"x":1}}}`, 400],
    ['S42 depth 10,000', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 400],
    ['S42 100,000 keys', `{${Array.from({ length: 100_000 }, (_, at) => `"k${at}":1`).join(',')}}`, 413],
    ['S42 a key given twice', `{${valid},"name":"b"}`, 400],
    ['S42 10 MB', `{"name":"${'a'.repeat(10_000_000)}"}`, 413],
    ['S43 NaN', '{"name":"a","areaM2":NaN}', 400],
    ['S43 1e309', '{"name":"a","areaM2":1e309}', 400],
    ['S43 more digits than a number keeps', '{"name":"a","areaM2":99999999999999999999}', 400],
    ['S43 minus zero', '{"name":"a","areaM2":-0}', 400],
    ['S43 a negative area', '{"name":"a","areaM2":-1}', 400],
    ['S43 1,000 as text', '{"name":"a","areaM2":"1,000"}', 400],
    ['S43 full-width digits', '{"name":"a","areaM2":"１"}', 400],
    ['not JSON', '{"name"', 400],
    ['nothing', '', 400],
    ['a list', '[]', 400],
  ])('%s: refused in less than 200 ms', async (_, body, status) => {
    const started = performance.now();
    const answer = await sign(body);
    expect(performance.now() - started).toBeLessThan(200);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('S42: refuses compressed bodies instead of unpacking them', async () => {
    expect((await sign('x', { 'content-encoding': 'gzip' })).status).toBe(415);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'S70: refuses a body of type %s',
    async (type) => expect((await sign('name=a', { 'content-type': type })).status).toBe(415),
  );
});

describe('problems', () => {
  it('answers 404 for what does not exist and 405 with Allow for another method', async () => {
    expect((await ask('/api/leads/nothing')).body).toMatchObject({ status: 404, code: 'COMMON.NOT_FOUND' });
    const answer = await ask('/api/leads/deals', { method: 'DELETE' });
    expect(answer.body).toMatchObject({ status: 405, code: 'COMMON.METHOD_NOT_ALLOWED' });
    expect(answer.headers.allow).toBe('GET');
    expect((await ask('/api/leads/%E0%A4%A')).body).toMatchObject({ status: 400 });
  });

  it('takes the status of the first refusal and lists all of them with their facts', async () => {
    const answer = await ask('/api/leads/fail/rules', { bearer: await token() });
    expect(answer.body).toMatchObject({
      type: 'urn:luodi:problem:COMMON.STALE_VERSION',
      status: 409,
      detail: expect.stringContaining('现为第 4 版'),
      errors: [
        { code: 'COMMON.STALE_VERSION' },
        { code: 'COMMON.POLICY_MISSING', path: 'day', facts: { policy: 'calendar' } },
      ],
    });
  });

  it('tells a busy caller when to come back', async () => {
    const answer = await ask('/api/leads/fail/busy', { bearer: await token() });
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '3']);
  });

  it('S83: gives a 500 an id that is in the log, and nothing else', async () => {
    const answer = await ask('/api/leads/fail/bug', { bearer: await token() });
    expect(answer.status).toBe(500);
    expect(answer.text).not.toMatch(/secret_table|file\.js|at /);
    const errorId = (answer.body as { errorId: string }).errorId;
    expect(logged.join('')).toContain(errorId);
    expect(logged.join('')).toContain('secret_table');
  });

  it.each(['/api/leads/open', '/api/leads/deals', '/api/leads/nothing', '/api/leads/%zz'])(
    'S72: %s has the security headers',
    async (url) => {
      const { headers } = await ask(url);
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
        'strict-transport-security': expect.stringContaining('max-age=31536000'),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      expect(headers['x-powered-by']).toBeUndefined();
    },
  );
});

it('refuses to start with a handler that no contract declares', async () => {
  const undeclared = { ...openRoute, path: '/undeclared' } as RouteContract;
  @Controller()
  class Undeclared {
    @Route(undeclared)
    fine(): string {
      return 'fine';
    }
  }
  const { Get } = await import('@nestjs/common');
  const descriptor = { value: () => 'x', writable: true, enumerable: false, configurable: true };
  Object.defineProperty(Undeclared.prototype, 'naked', descriptor);
  Get('/naked')(Undeclared.prototype, 'naked', descriptor);
  @Module({ controllers: [Undeclared] })
  class BadModule {}
  const tokens = new TokenVerifier({ ...issuer, keys: createLocalJWKSet({ keys: [] }) });
  const metrics = new Metrics('leads', () => Promise.resolve(undefined));
  const adapter = createHttpAdapter({
    service: 'leads',
    auth: { tokens, sessions },
    serviceSecret: 'x'.repeat(32),
    logger,
    metrics,
  });
  const bad = await NestFactory.create<NestFastifyApplication>(BadModule, adapter, {
    bodyParser: false,
    logger: false,
  });
  await expect(bad.init()).rejects.toThrow(/no declared route/);
});
