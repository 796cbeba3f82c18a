import { randomUUID } from 'node:crypto';
import { foundZones, openHouse, type House } from './house';

const LAND = { departmentId: 'natural-resources', roles: ['land-officer'] };

describe('what is refused stands in the audit record', () => {
  let house: House;
  let officer: string;
  let officerId: string;
  let auditor: string;
  beforeAll(async () => {
    house = await openHouse();
    await foundZones(house);
    officerId = await house.addPerson('li.si', [{ zone: 'east', ...LAND }]);
    await house.addPerson('audit', [{ zone: 'platform', departmentId: 'administration', roles: ['audit-admin'] }]);
    officer = await house.logIn('li.si');
    auditor = await house.logIn('audit');
  });
  afterAll(() => house.close());

  const denied = async () => {
    await house.denials.flush();
    const page = await house.ask('GET', '/api/identity/audit?limit=200', { token: auditor });
    return page.body.items.filter((item: { action: string }) => item.action === 'AccessDenied');
  };
  const last = async () => (await denied())[0];

  it('S27, S85: the wrong role: who, what, when, from where, with what result', async () => {
    expect((await house.ask('GET', '/api/identity/audit', { token: officer })).status).toBe(403);
    expect(await last()).toMatchObject({
      result: 'REFUSED',
      actorId: officerId,
      zone: 'east',
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      facts: {
        method: 'GET',
        path: '/api/identity/audit',
        status: 403,
        code: 'COMMON.FORBIDDEN',
        from: '127.0.0.1',
        times: 1,
      },
    });
  });

  it('S16, S19: a thing of another zone, which looks like one that is not there', async () => {
    const path = `/api/identity/delegations/${randomUUID()}/end`;
    expect((await house.ask('POST', path, { token: officer })).status).toBe(404);
    expect((await last()).facts).toMatchObject({ method: 'POST', path, status: 404 });
  });

  it('S02, S11: a token that was refused, and nothing of the token', async () => {
    const token = `${officer.slice(0, -6)}AAAAAA`;
    expect((await house.ask('GET', '/api/identity/me', { token })).status).toBe(401);
    const entry = await last();
    expect(entry).toMatchObject({ actorId: null, zone: 'platform', facts: { path: '/api/identity/me', status: 401 } });
    expect(JSON.stringify(entry)).not.toContain(token.slice(0, 20));
  });

  it('S25: from where is what the gateway saw, not what a header says', async () => {
    const headers = { 'x-forwarded-for': '6.6.6.6', forwarded: 'for=6.6.6.6' };
    await house.ask('GET', `/api/identity/people?zone=${randomUUID()}`, { token: 'x.y.z', headers });
    expect((await last()).facts.from).toBe('127.0.0.1');
  });

  it('S70: a write from another site with the cookie of ours', async () => {
    const headers = { cookie: 'luodi-session=whatever', origin: 'https://evil.example' };
    expect((await house.ask('DELETE', '/api/identity/session', { headers })).status).toBe(403);
    expect((await last()).facts).toMatchObject({ service: 'gateway', code: 'IDENTITY.ORIGIN_REFUSED' });
  });

  it('a locked name and each failed login, with the address; nobody without a token is no refusal', async () => {
    for (let attempt = 0; attempt < 6; attempt += 1)
      await house.ask('POST', '/api/identity/session', { body: { username: 'guessed', password: 'wrong' } });
    expect((await last()).facts).toMatchObject({ status: 429, code: 'IDENTITY.LOCKED' });
    const page = await house.ask('GET', '/api/identity/audit?limit=200', { token: auditor });
    const failed = page.body.items.filter((item: { action: string }) => item.action === 'LoginFailed');
    expect(failed.map((item: { facts: { from: string } }) => item.facts.from)).toEqual(Array(5).fill('127.0.0.1'));
    const before = (await denied()).length;
    expect((await house.ask('GET', '/api/identity/me')).status).toBe(401);
    expect(await denied()).toHaveLength(before);
  });

  it('a thousand equal refusals are two rows', async () => {
    const before = (await denied()).length;
    for (let time = 0; time < 50; time += 1)
      await Promise.all(
        Array.from({ length: 20 }, () => house.ask('GET', '/api/identity/me', { token: 'no.such.token' })),
      );
    expect((await denied()).length - before).toBeLessThanOrEqual(2);
  });
});
