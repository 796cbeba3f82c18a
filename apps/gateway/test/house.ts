import { randomUUID } from 'node:crypto';
import { identityService, SIGN_IN, type SignIn } from '@luodi/identity';
import { migrationsOf, startService, type RunningService } from '@luodi/platform/boot';
import type { DenialLog } from '@luodi/platform/auth';
import { LocalBus } from '@luodi/platform/messaging';
import { silentLogger } from '@luodi/platform/telemetry';
import { freshDatabase } from '@luodi/testing';
import { identityAuth, inProcess, overHttp, startGateway, type GatewayOptions, type ServicePort } from '../src';

export const SECRET = 'a-service-secret-for-tests-only-0123456789';
export const PASSWORD = 'correct-horse-battery-7';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test says what it expects of the body
  readonly body: any;
}

/** Identity and the gateway as they run in both editions, on a database of their own. */
export interface House {
  readonly url: string;
  readonly identity: RunningService;
  readonly bus: LocalBus;
  ask(
    method: string,
    path: string,
    options?: { token?: string; body?: unknown; headers?: Record<string, string> },
  ): Promise<Answer>;
  /** A token of somebody, by password. */
  logIn(username: string, password?: string, zone?: string): Promise<string>;
  /** The first administrator's token. */
  readonly security: string;
  addPerson(username: string, assignments: readonly object[], more?: object): Promise<string>;
  close(): Promise<void>;
  /** What was refused in this process, on its way to identity. */
  readonly denials: DenialLog;
}

/** HTTP as a client does it, against one base address. */
const asking =
  (url: string): House['ask'] =>
  async (method, path, { token, body, headers = {} } = {}) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return { status: response.status, headers: response.headers, body: isJson && text ? JSON.parse(text) : text };
  };

const loggingIn =
  (ask: House['ask']): House['logIn'] =>
  async (username, password = PASSWORD, zone) => {
    const answer = await ask('POST', '/api/identity/session', { body: { username, password, ...(zone && { zone }) } });
    if (answer.status !== 201) throw new Error(`login of ${username}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body.accessToken as string;
  };

const addingPeople =
  (ask: House['ask'], token: string): House['addPerson'] =>
  async (name, assignments, more = {}) => {
    const body = { username: name, name, password: PASSWORD, assignments, ...more };
    const answer = await ask('POST', '/api/identity/people', { token, body });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body.id as string;
  };

export interface HouseOptions {
  readonly overHttp?: boolean;
  readonly more?: readonly ServicePort[];
  readonly gateway?: Partial<GatewayOptions>;
  readonly signIn?: SignIn;
}

/** Starts identity and the gateway; `close` ends both. */
export async function openHouse(options: HouseOptions = {}): Promise<House> {
  const database = await freshDatabase(migrationsOf(identityService));
  const bus = new LocalBus({ groups: ['identity'] });
  const signIn = identityAuth();
  const identity = await startService(identityService, {
    database: { url: database.appUrl, poolSize: 4 },
    bus,
    auth: signIn.auth,
    denials: signIn.denials,
    serviceSecret: SECRET,
    cursorSecret: 'a-cursor-secret-for-tests-only-0123456789',
    logger: silentLogger(),
    sandbox: true,
    ...(options.signIn && { providers: [{ provide: SIGN_IN, useValue: options.signIn }] }),
    ...(options.overHttp && { listen: { port: 0, host: '127.0.0.1' } }),
  });
  await identity.ready();
  const port = options.overHttp ? overHttp('identity', identity.url ?? '', SECRET) : inProcess(identity, SECRET);
  signIn.connect(port);
  const gateway = await startGateway({
    port: 0,
    host: '127.0.0.1',
    edition: { name: 'standalone', sandbox: true, demoLogins: () => [] },
    services: [port, ...(options.more ?? [])],
    auth: signIn.auth,
    denials: signIn.denials,
    bus,
    serviceSecret: SECRET,
    logger: silentLogger(),
    ...options.gateway,
  });
  const ask = asking(gateway.url);
  const logIn = loggingIn(ask);
  const password = `first-${randomUUID()}`;
  const first = await port.ask('POST', '/api/identity/internal/first-administrator', { password });
  const { username } = first.body as { username: string };
  const security = await logIn(username, password);
  return {
    url: gateway.url,
    identity,
    bus,
    denials: signIn.denials,
    ask,
    logIn,
    security,
    addPerson: addingPeople(ask, security),
    close: async () => {
      await gateway.close();
      await signIn.stop();
      await identity.close();
      await bus.close();
      await database.drop();
    },
  };
}

/** Two zones, a department in each, and the system administrator who made them. */
export async function foundZones(house: House): Promise<string> {
  await house.addPerson('sys', [{ zone: 'platform', departmentId: 'administration', roles: ['system-admin'] }]);
  const system = await house.logIn('sys');
  for (const zone of ['east', 'west']) {
    const zoneBody = { zone, kind: 'ZONE', name: zone, level: 'PROVINCIAL' };
    const added = await house.ask('POST', '/api/identity/zones', { token: system, body: zoneBody });
    const department = { zone, departmentId: 'natural-resources', kind: 'BUREAU', name: '自然资源局' };
    const unit = await house.ask('POST', '/api/identity/departments', { token: system, body: department });
    if (added.status !== 201 || unit.status !== 201) throw new Error(JSON.stringify([added.body, unit.body]));
  }
  return system;
}

/** Waits for a condition; throws after the patience, milliseconds. */
export const until = async (condition: () => Promise<boolean> | boolean, patienceMs = 10_000): Promise<void> => {
  for (const end = Date.now() + patienceMs; !(await condition());) {
    if (Date.now() > end) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
