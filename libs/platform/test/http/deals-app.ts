import { Controller, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { defineRoute } from '@luodi/contracts';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createLocalJWKSet, exportJWK } from 'jose';
import { Writable } from 'node:stream';
import pino from 'pino';
import { z } from 'zod';
import { InMemorySessionRegistry, issueToken, TokenVerifier, type Caller, type TokenClaims } from '../../src/auth';
import { Refused } from '../../src/commands';
import { createHttpAdapter, From, Input, ProblemFilter, Route, type RouteInput } from '../../src/http';
import { Metrics } from '../../src/telemetry';

const signRoute = defineRoute({
  id: 'signDeal',
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
  id: 'listDeal',
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
export const openRoute = defineRoute({
  id: 'openDeal',
  service: 'leads',
  method: 'GET',
  path: '/open',
  permission: 'anyone',
  summary: { zh: '公开', en: 'Open' },
  response: z.object({}),
});
const failRoute = defineRoute({
  id: 'failDeal',
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

/** Who signs the tokens of these specs. */
export const pair = generateKeyPairSync('ed25519');
export const issuer = {
  issuer: 'luodi',
  audience: 'luodi-api',
  algorithm: 'EdDSA',
  keyId: 'k1',
  lifetimeSeconds: 60,
} as const;
export const officer: Omit<TokenClaims, 'exp'> = {
  sub: 'p1',
  dept: 'd1',
  zone: 'zone-a',
  reads: ['zone-a'],
  roles: ['investment-officer'],
  sid: 's1',
  ver: 1,
};
export const sessions = new InMemorySessionRegistry();
export const logged: string[] = [];
const logger = pino(new Writable({ write: (chunk: Buffer, _, done) => (logged.push(String(chunk)), done()) }));
let app: NestFastifyApplication;

/** The application with its own adapter, not yet started. */
export async function createApp(module: Type): Promise<NestFastifyApplication> {
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k1' }] });
  const adapter = createHttpAdapter({
    service: 'leads',
    auth: { tokens: new TokenVerifier({ ...issuer, keys }), sessions },
    serviceSecret: 'x'.repeat(32),
    logger,
    metrics: new Metrics('leads', () => Promise.resolve(undefined)),
  });
  adapter
    .getInstance()
    .get('/internal/secret', { config: { luodiPlatform: 'service' } as never }, () => ({ inside: true }));
  return NestFactory.create<NestFastifyApplication>(module, adapter, { bodyParser: false, logger: false });
}

/** Starts a service with four routes before the specs of a file, and stops it after them. */
export function withDealsApp(): void {
  beforeAll(async () => {
    app = await createApp(DealsModule);
    app.setGlobalPrefix('api/leads');
    app.useGlobalFilters(new ProblemFilter(logger));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(() => app.close());
}

/** A token of the officer, or of somebody like them. */
export const token = (claims: Partial<TokenClaims> = {}, key: KeyObject = pair.privateKey): Promise<string> =>
  issueToken({ ...issuer, key }, { ...officer, ...claims });

interface Ask {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  headers?: Record<string, string | string[]>;
  body?: unknown;
  bearer?: string;
}

/** Asks without a socket. */
export async function ask(url: string, { method = 'GET', headers = {}, body, bearer }: Ask = {}) {
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

export const dealId = '0190b1a0-0000-7000-8000-000000000001';
/** Signs a deal as the officer. */
export const sign = async (body: unknown, headers: Record<string, string> = {}) =>
  ask(`/api/leads/deals/${dealId}/sign`, {
    method: 'POST',
    bearer: await token(),
    headers: { 'idempotency-key': 'k-1', 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
