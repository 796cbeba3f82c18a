import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { migrationsOf, startService, type RunningService, type ServiceDeclaration } from '@luodi/platform/boot';
import { LocalBus } from '@luodi/platform/messaging';
import { isTracing, silentLogger, startTracing } from '@luodi/platform/telemetry';
import { Client } from 'pg';
import { freshDatabase, TEST_SERVICE_SECRET, TestClient, TestTokens } from '../src';
import { echoService } from './echo-service';
import { eventually } from './eventually';
import { promiseService } from './promise-service';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
}

const zone = 'zone-a';
const tokens = new TestTokens();
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A real OTLP receiver over HTTP. */
async function receiver(): Promise<{ endpoint: string; spans: Span[]; bytes: () => string }> {
  const spans: Span[] = [];
  let bytes = '';
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      bytes += body;
      expect(request.url).toBe('/v1/traces');
      const sent = JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] };
      spans.push(...sent.resourceSpans.flatMap((one) => one.scopeSpans.flatMap((scope) => scope.spans)));
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => new Promise((resolve) => (server.close(resolve), server.closeAllConnections())));
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, spans, bytes: () => bytes };
}

async function start(
  declaration: ServiceDeclaration,
  bus: LocalBus,
): Promise<{ running: RunningService; adminUrl: string }> {
  const database = await freshDatabase(migrationsOf(declaration));
  ends.push(() => database.drop());
  const running = await startService(declaration, {
    database: { url: database.appUrl, poolSize: 2 },
    bus,
    auth: await tokens.ports(),
    serviceSecret: TEST_SERVICE_SECRET,
    cursorSecret: 'c'.repeat(32),
    logger: silentLogger(),
    sandbox: true,
    listen: { port: 0, host: '127.0.0.1' },
  });
  ends.push(() => running.close());
  await running.ready();
  const client = new TestClient(
    `${running.url ?? ''}/api/${declaration.name}`,
    tokens.sign(['system-admin'], { zone }),
  );
  const content = { days: 10 };
  await client.post('/policies', {
    kind: 'promise-limit',
    scope: '*',
    effectiveFrom: '2020-01-01',
    source: 'a',
    content,
  });
  return { running, adminUrl: database.adminUrl };
}

async function twoServices(): Promise<{
  ask: TestClient;
  echoes: () => Promise<number>;
  stored: () => Promise<string>;
}> {
  const bus = new LocalBus({ groups: ['leads', 'land'] });
  ends.push(() => bus.close());
  const land = await start(echoService, bus);
  const leads = await start(promiseService, bus);
  const ask = new TestClient(`${leads.running.url ?? ''}/api/leads`, tokens.sign(['investment-officer'], { zone }));
  const one = async <T>(url: string, sql: string): Promise<T | undefined> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ one: T }>(sql);
    await client.end();
    return rows[0]?.one;
  };
  return {
    ask,
    echoes: async () => Number(await one(land.adminUrl, 'select count(*) as one from promise')),
    stored: async () =>
      (await one<string>(leads.adminUrl, `select event::json ->> 'traceparent' as one from outbox`)) ?? '',
  };
}

const CLIENT = { trace: '0af7651916cd43dd8448eb211c80319c', span: 'b7ad6b7169203331' };

it('one trace leads from a POST through its command and the relay to the consumer and the command of another service', async () => {
  const { endpoint, spans, bytes } = await receiver();
  const tracing = await startTracing({ process: 'test', endpoint, everyMs: 20 });
  ends.push(() => tracing.stop());
  const { ask } = await twoServices();
  const headers = { traceparent: `00-${CLIENT.trace}-${CLIENT.span}-01` };
  expect((await ask.post('/promises', { title: '标题不进追踪' }, { headers })).status).toBe(201);
  const ours = (): Span[] => spans.filter(({ traceId }) => traceId === CLIENT.trace);
  // The echo publishes in its turn; nobody listens to it.
  await eventually(() => expect(ours()).toHaveLength(6));
  const find = (name: string, parent: string): string => {
    const found = ours().find((span) => span.name === name && span.parentSpanId === parent);
    expect([name, found?.name]).toEqual([name, name]);
    return found?.spanId ?? '';
  };
  const request = find('POST /api/leads/promises', CLIENT.span);
  const command = find('command leads.make-promise', request);
  find('publish leads.events', command);
  const consumer = find('consume luodi.leads.lead-logged.v1', command);
  const echo = find('command leads.make-promise', consumer);
  find('publish land.events', echo);
  expect(bytes()).not.toContain('标题不进追踪');
});

it('without a receiver nothing is loaded or measured, and the trace of the sender still goes through', async () => {
  const tracing = await startTracing({ process: 'test', endpoint: undefined });
  ends.push(() => tracing.stop());
  expect(isTracing()).toBe(false);
  const { ask, echoes, stored } = await twoServices();
  const headers = { traceparent: `00-${CLIENT.trace}-${CLIENT.span}-01` };
  await ask.post('/promises', { title: 'x' }, { headers });
  await eventually(async () => expect(await echoes()).toBe(1));
  expect(await stored()).toBe(headers.traceparent);
});

it('a receiver that is away or hangs holds up no work and no stop', async () => {
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => new Promise((resolve) => (server.close(resolve), server.closeAllConnections())));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tracing = await startTracing({ process: 'test', endpoint, everyMs: 5 });
  const { ask, echoes } = await twoServices();
  for (let at = 0; at < 10; at += 1) expect((await ask.post('/promises', { title: 'x' })).status).toBe(201);
  await eventually(async () => expect(await echoes()).toBe(10));
  const before = performance.now();
  await tracing.stop();
  expect(performance.now() - before).toBeLessThan(4000);
});
