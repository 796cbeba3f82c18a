import { createServer, type AddressInfo } from 'node:net';
import { startProvider, type ProviderOptions, type RunningProvider } from '@luodi/oidc-provider-app';
import { Browser, type Page } from './browser';
import { foundZones, openHouse, PASSWORD, until, type House } from './house';

const LAND = { departmentId: 'natural-resources', roles: ['land-officer'] };
const CLIENT_SECRET = 'a-client-secret-for-tests-only-0123456789';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

describe('signing in at the OpenID provider', () => {
  let house: House;
  let provider: RunningProvider | undefined;
  let providing: ProviderOptions;
  beforeAll(async () => {
    const [port, providerPort] = [await freePort(), await freePort()];
    const publicUrl = `http://127.0.0.1:${port}`;
    const issuer = `http://127.0.0.1:${providerPort}`;
    const client = { clientId: 'luodi', clientSecret: CLIENT_SECRET };
    const people = { isKnown: (_: string, password: string) => password === PASSWORD };
    providing = { ...client, issuer, publicUrl, host: '127.0.0.1', port: providerPort, people, warn: () => undefined };
    const oidc = {
      ...client,
      issuer,
      claim: 'preferred_username',
      redirectUri: `${publicUrl}/api/identity/oidc/callback`,
      afterLogoutUri: `${publicUrl}/`,
    };
    house = await openHouse({ gateway: { port }, signIn: { local: true, oidc } });
    await foundZones(house);
    await house.addPerson('zhang.san', [{ zone: 'east', ...LAND }]);
    await house.addPerson('audit', [{ zone: 'platform', departmentId: 'administration', roles: ['audit-admin'] }]);
  });
  afterAll(async () => {
    await provider?.close();
    await house.close();
  });

  const callback = () => `${house.url}/api/identity/oidc/callback`;
  const start = (browser: Browser, query = '') => browser.open(`${house.url}/api/identity/oidc/login${query}`);
  /** Signs in at the provider and stops before coming back. */
  const vouch = async (browser: Browser, begun: Page, username: string): Promise<URL> => {
    const shown = await browser.follow(begun, callback());
    const answered = shown.location
      ? shown
      : await browser.follow(await browser.submit(shown, { username, password: PASSWORD }), callback());
    if (!answered.location) throw new Error(`the provider showed ${answered.status} ${answered.text}`);
    return answered.location;
  };
  const enter = async (browser: Browser, username: string): Promise<Page> =>
    browser.open(await vouch(browser, await start(browser), username));
  const withCookies = (browser: Browser) => ({
    cookie: [...browser.cookies(house.url)].map(([name, value]) => `${name}=${value}`).join('; '),
    origin: house.url,
  });
  const me = (browser: Browser) => house.ask('GET', '/api/identity/me', { headers: withCookies(browser) });
  const codeOf = (page: Page) => (JSON.parse(page.text) as { code: string }).code;
  const audited = async (action: string) => {
    const token = await house.logIn('audit');
    const page = await house.ask('GET', '/api/identity/audit?limit=50', { token });
    return page.body.items.filter((item: { action: string }) => item.action === action);
  };

  it('says that it is unavailable while the provider is away, and finds it when it comes', async () => {
    const away = await start(new Browser());
    expect([away.status, codeOf(away), away.headers.get('retry-after')]).toEqual([503, 'COMMON.UNAVAILABLE', '1']);
    provider = await startProvider(providing);
    await until(async () => (await start(new Browser())).status === 302);
  });

  it('lets somebody in by the whole code flow, with the session and the rights of a login by password', async () => {
    const browser = new Browser();
    const begun = await start(browser, '?to=/land/parcels?status=IDLE');
    const asked = begun.location?.searchParams;
    expect(asked?.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked?.get(name)?.length).toBeGreaterThan(20);
    const entered = await browser.open(await vouch(browser, begun, 'zhang.san'));
    expect([entered.status, entered.location?.href]).toEqual([302, `${house.url}/land/parcels?status=IDLE`]);
    const session = entered.headers.getSetCookie().find((line) => line.startsWith('luodi-session='));
    expect(session).toMatch(/; HttpOnly; SameSite=Lax/);
    expect((await me(browser)).body).toMatchObject({ zone: 'east', roles: ['land-officer'], name: 'zhang.san' });
    const opened = (await audited('SessionOpened')).map((item: { facts: object }) => item.facts);
    expect(opened).toContainEqual(expect.objectContaining({ via: 'oidc', from: '127.0.0.1' }));
  });

  it('S70: refuses an answer whose state is not the one this browser left with, and one without a beginning', async () => {
    const browser = new Browser();
    const back = await vouch(browser, await start(browser), 'zhang.san');
    const foreign = await new Browser().open(back);
    expect([foreign.status, codeOf(foreign)]).toEqual([401, 'IDENTITY.OIDC_FAILED']);
    back.searchParams.set('state', 'another-state-that-was-never-given-out');
    const wrong = await browser.open(back);
    expect([wrong.status, codeOf(wrong)]).toEqual([401, 'IDENTITY.OIDC_FAILED']);
    expect((await me(browser)).status).toBe(401);
  });

  it('refuses a code that was used before, with and without the cookie of its flow', async () => {
    const browser = new Browser();
    const begun = await start(browser);
    const flow = browser.cookies(house.url).get('luodi-oidc-flow') ?? '';
    const back = await vouch(browser, begun, 'zhang.san');
    expect((await browser.open(back)).status).toBe(302);
    const again = new Browser();
    expect((await again.open(back)).status).toBe(401);
    again.cookies(house.url).set('luodi-oidc-flow', flow);
    expect(codeOf(await again.open(back))).toBe('IDENTITY.OIDC_FAILED');
    expect((await me(again)).status).toBe(401);
  });

  it.each([
    ['nonce', 'a-nonce-that-somebody-else-was-given-000000'],
    ['code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'],
  ])('S07: refuses an ID token or a code that was made for another %s', async (name, value) => {
    const browser = new Browser();
    const begun = await start(browser);
    begun.location?.searchParams.set(name, value);
    const entered = await browser.open(await vouch(browser, begun, 'zhang.san'));
    expect([entered.status, codeOf(entered)]).toEqual([401, 'IDENTITY.OIDC_FAILED']);
    expect((await me(browser)).status).toBe(401);
  });

  it('S85: refuses somebody whom Luodi does not know or who was disabled, clearly and on record', async () => {
    const stranger = new Browser();
    const refused = await enter(stranger, 'nobody.here');
    expect([refused.status, codeOf(refused)]).toEqual([403, 'IDENTITY.OIDC_UNKNOWN_PERSON']);
    expect((await me(stranger)).status).toBe(401);
    const id = await house.addPerson('left.long-ago', [{ zone: 'east', ...LAND }]);
    const off = { active: false, reason: '调离' };
    await house.ask('POST', `/api/identity/people/${id}/active`, { token: house.security, body: off });
    expect(codeOf(await enter(new Browser(), 'left.long-ago'))).toBe('IDENTITY.OIDC_UNKNOWN_PERSON');
    const [second, first] = await audited('LoginRefused');
    expect(second).toMatchObject({ result: 'REFUSED', actorId: id, facts: { from: '127.0.0.1' } });
    expect(first).toMatchObject({ result: 'REFUSED', actorId: null });
  });

  it('gives a new session at every sign-in: one that was planted before is worth nothing (fixation)', async () => {
    const browser = new Browser();
    const planted = `0196f0e0-0000-7000-8000-000000000000.${'a'.repeat(43)}`;
    browser.cookies(house.url).set('luodi-session', planted);
    await enter(browser, 'zhang.san');
    const first = browser.cookies(house.url).get('luodi-session');
    expect(first).not.toBe(planted);
    await enter(browser, 'zhang.san');
    expect(browser.cookies(house.url).get('luodi-session')).not.toBe(first);
  });

  it('S48: goes on to pages of its own only', async () => {
    for (const to of ['//evil.example', '/%5c/evil.example', 'https://evil.example', '/\\evil.example', '/a\r\nb'])
      expect((await start(new Browser(), `?to=${encodeURIComponent(to)}`)).status).toBe(
        to.startsWith('/%') ? 302 : 400,
      );
  });

  it('S10, S73: ends the session here and at the provider', async () => {
    const browser = new Browser();
    await enter(browser, 'zhang.san');
    const left = await house.ask('DELETE', '/api/identity/session', { headers: withCookies(browser) });
    expect(left.body).toEqual({ ended: true, continueAt: expect.stringContaining('id_token_hint=') });
    await until(async () => (await me(browser)).status === 401, 5000);
    const asked = await browser.open(left.body.continueAt as string);
    const done = await browser.follow(await browser.submit(asked, { logout: 'yes' }), `${house.url}/`);
    expect(done.location?.href).toBe(`${house.url}/`);
    const form = await browser.follow(await start(browser), callback());
    expect(form.text).toContain('name="password"');
  });

  it('S12: the bundled provider locks a name after five failures', async () => {
    const browser = new Browser();
    const form = await browser.follow(await start(browser), callback());
    for (let attempt = 1; attempt <= 5; attempt += 1)
      expect((await browser.submit(form, { username: 'guessed', password: 'wrong' })).status).toBe(401);
    expect((await browser.submit(form, { username: 'guessed', password: PASSWORD })).status).toBe(401);
    expect((await browser.submit(form, { username: 'zhang.san', password: PASSWORD })).status).toBe(303);
  });

  it('S10: a session that is over is over, for its cookie and for its tokens, and cannot be prolonged', async () => {
    const short = await openHouse({ signIn: { local: true, sessionMs: 1500 } });
    await foundZones(short);
    await short.addPerson('li.si', [{ zone: 'east', ...LAND }]);
    const body = { username: 'li.si', password: PASSWORD };
    const login = await short.ask('POST', '/api/identity/session', { body });
    expect(login.body.expiresIn).toBeLessThanOrEqual(2);
    const cookie = login.headers.getSetCookie().join('; ').split(';')[0] ?? '';
    const token = login.body.accessToken as string;
    const status = async (headers: Record<string, string>, bearer?: string) =>
      (await short.ask('GET', '/api/identity/me', { headers, ...(bearer && { token: bearer }) })).status;
    expect([await status({ cookie }), await status({}, token)]).toEqual([200, 200]);
    await until(async () => (await status({ cookie })) === 401 && (await status({}, token)) === 401);
    const again = await short.ask('POST', '/api/identity/session/zone', { token, body: { zone: 'east' } });
    expect(again.status).toBe(401);
    await short.close();
  });

  it('goes on with the sessions there are while the provider is away', async () => {
    const browser = new Browser();
    await enter(browser, 'zhang.san');
    const back = await vouch(browser, await start(browser), 'zhang.san');
    await provider?.close();
    const away = await browser.open(back);
    expect([away.status, codeOf(away)]).toEqual([503, 'COMMON.UNAVAILABLE']);
    expect((await me(browser)).status).toBe(200);
  });
});
