import { createServer, request as send, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { overHttp } from '../src';
import { foundZones, openHouse, PASSWORD, SECRET, until, type House } from './house';

/** A service that says what reached it, never answers below `/slow`, and cuts the line below `/broken`. */
function echoService(): Promise<{ url: string; server: Server; seen: IncomingHttpHeaders[] }> {
  const seen: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    if (request.url?.endsWith('/slow')) return;
    if (request.url?.endsWith('/broken')) return void request.socket.destroy();
    seen.push(request.headers);
    response
      .writeHead(200, { 'content-type': 'application/json', connection: 'close' })
      .end(JSON.stringify({ url: request.url }));
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, seen }),
    ),
  );
}

/** Sends a path as it is: `fetch` would tidy it up. */
const statusOf = (base: string, path: string, headers: Record<string, string> = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base);
    send({ hostname, port, path, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

describe.each([
  { way: 'in process', overHttp: false },
  { way: 'over HTTP', overHttp: true },
])('the entrance, identity $way', (how) => {
  let house: House;
  let echo: Awaited<ReturnType<typeof echoService>>;
  beforeAll(async () => {
    echo = await echoService();
    const more = [overHttp('leads', echo.url, SECRET, 400), overHttp('land', 'http://127.0.0.1:9', SECRET)];
    house = await openHouse({ overHttp: how.overHttp, more });
    await foundZones(house);
    await house.addPerson('li.si', [{ zone: 'east', departmentId: 'natural-resources', roles: ['land-officer'] }]);
  });
  afterAll(async () => {
    await house.close();
    echo.server.closeAllConnections();
    await new Promise((resolve) => echo.server.close(resolve));
  });

  it('S25: strips what only we say inside, and tells the service its own', async () => {
    const foreign = {
      'x-zone-id': 'west',
      'x-user-id': 'root',
      'x-forwarded-for': '10.0.0.1',
      'x-original-url': '/internal',
      forwarded: 'for=1',
      'x-luodi-service-token': SECRET,
    };
    await house.ask('GET', '/api/leads/anything', { headers: { ...foreign, 'x-correlation-id': 'correlation-1' } });
    const reached = echo.seen.at(-1) ?? {};
    for (const [name, value] of Object.entries(foreign)) expect(reached[name]).not.toBe(value);
    expect(reached).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'http',
      'x-correlation-id': 'correlation-1',
    });
  });

  it('S26, S51: reaches no inner route by any spelling, not even with the service secret', async () => {
    const secret = { 'x-luodi-service-token': SECRET };
    // Beside the API every path is the console's: its page, and nothing of a service.
    for (const path of ['/internal/status', '/metrics', '/health/ready'])
      expect(await (await fetch(`${house.url}${path}`, { headers: secret })).text()).not.toMatch(
        /luodi_|"missing"|Unpublished/,
      );
    const paths = [
      '/api/identity/internal/revoked',
      '/api/identity/%69nternal/revoked',
      '/api/identity//internal/revoked',
      '/api/identity/../identity/internal/revoked',
      '/api/identity/x/..%2finternal/revoked',
      '/api/identity/metrics',
      '/api/unknown/x',
      '/api/v1/identity/me',
    ];
    for (const path of paths)
      expect([path, [401, 404].includes(await statusOf(house.url, path, secret))]).toEqual([path, true]);
  });

  it('S63, S70: turns the cookie into a bearer, for writes only from its own pages', async () => {
    const login = await house.ask('POST', '/api/identity/session', { body: { username: 'li.si', password: PASSWORD } });
    const [cookie = ''] = (login.headers.get('set-cookie') ?? '').split(';');
    expect(login.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
    expect((await house.ask('GET', '/api/identity/me', { headers: { cookie } })).body.name).toBe('li.si');
    const write = (origin?: string) =>
      house.ask('POST', '/api/identity/session/zone', {
        body: { zone: 'east' },
        headers: { cookie, ...(origin && { origin }) },
      });
    expect((await write('https://evil.example')).status).toBe(403);
    expect((await write()).status).toBe(403);
    expect((await write(house.url)).status).toBe(200);
    const out = await house.ask('DELETE', '/api/identity/session', { headers: { cookie, origin: house.url } });
    expect(out.headers.get('set-cookie')).toMatch(/Max-Age=0/);
    expect((await house.ask('GET', '/api/identity/me', { headers: { cookie } })).status).toBe(401);
    expect((await house.ask('GET', '/api/identity/me', { headers: { cookie: 'luodi-session=forged' } })).status).toBe(
      401,
    );
  });

  it('F70: answers 504 for a service that hangs, 503 for one that is away, and the others go on', async () => {
    const began = Date.now();
    const slow = await house.ask('GET', '/api/leads/slow');
    expect([slow.status, slow.body.code]).toEqual([504, 'GATEWAY.TIMEOUT']);
    expect(Date.now() - began).toBeLessThan(5000);
    for (const path of ['/api/leads/broken', '/api/land/x', '/api/approval/x']) {
      const away = await house.ask('GET', path);
      expect([path, away.status, away.body.code]).toEqual([path, 503, 'COMMON.UNAVAILABLE']);
    }
    expect((await house.ask('GET', '/api/leads/fine')).body).toEqual({ url: '/api/leads/fine' });
  });

  it('shows its pages in both languages without a script or anything from elsewhere, and says who is down', async () => {
    const zh = await house.ask('GET', '/status?lang=zh');
    const en = await house.ask('GET', '/status?lang=en');
    expect(zh.body).toContain('无响应');
    expect(en.body).toContain('does not answer');
    const docs = await house.ask('GET', '/docs?lang=en');
    expect(docs.body).toContain('POST /api/identity/session');
    for (const page of [zh, en, docs]) {
      expect(page.body).not.toMatch(/<script|https?:\/\/|onerror/);
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    const status = await house.ask('GET', '/api/status');
    expect(status.body.services).toContainEqual({ name: 'identity', up: true });
    expect(status.body.services).toContainEqual({ name: 'land', up: false });
  });

  it('serves the documents of everything behind it', async () => {
    const openapi = await house.ask('GET', '/api/openapi.json');
    expect(openapi.body.openapi).toMatch(/^3\.1/);
    expect(Object.keys(openapi.body.paths)).toEqual(expect.arrayContaining(['/api/identity/session', '/api/status']));
    expect(Object.keys(openapi.body.paths).filter((path) => path.includes('internal'))).toEqual([]);
    expect((await house.ask('GET', '/api/asyncapi.json')).body.asyncapi).toMatch(/^3/);
  });
});

describe('the login rate', () => {
  it('S74: answers 429 with Retry-After to an address that tries too often, whatever it says of itself', async () => {
    const house = await openHouse({ gateway: { loginRate: { burst: 4, perSecond: 1 } } });
    try {
      const statuses = [];
      for (let attempt = 0; attempt < 6; attempt += 1) {
        const body = { username: `nobody${attempt}`, password: 'x' };
        const answer = await house.ask('POST', '/api/identity/session', {
          body,
          headers: { 'x-forwarded-for': `10.0.0.${attempt}` },
        });
        statuses.push(answer.status);
        if (answer.status === 429) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      }
      expect(statuses).toContain(429);
      await until(async () => (await house.ask('GET', '/api/status')).status === 200);
    } finally {
      await house.close();
    }
  });
});
