import { foundZones, openHouse, PASSWORD, until, type House } from './house';

const LAND = { departmentId: 'natural-resources', roles: ['land-officer'] };

describe('signing in through the gateway', () => {
  let house: House;
  let system: string;
  beforeAll(async () => {
    house = await openHouse();
    system = await foundZones(house);
    await house.addPerson('zhang.san', [
      { zone: 'east', ...LAND },
      { zone: 'west', ...LAND },
    ]);
    await house.addPerson('li.si', [{ zone: 'east', ...LAND }]);
    await house.addPerson('wang.wu', [{ zone: 'west', ...LAND }]);
  });
  afterAll(() => house.close());

  it('S14: has one first administrator with a generated password and makes no second one', async () => {
    const again = await house.ask('POST', '/api/identity/internal/first-administrator');
    expect(again.status).toBe(404);
    for (const password of ['admin', 'security', 'changeme'])
      expect((await house.ask('POST', '/api/identity/session', { body: { username: 'admin', password } })).status).toBe(
        401,
      );
  });

  it('S12: locks a name after five failures, known or not, with the same answer', async () => {
    await house.addPerson('locked.one', [{ zone: 'east', ...LAND }]);
    const answers = async (username: string) => {
      const seen = [];
      for (let attempt = 1; attempt <= 6; attempt += 1) {
        const password = attempt === 6 ? PASSWORD : 'wrong';
        const { status, body } = await house.ask('POST', '/api/identity/session', { body: { username, password } });
        seen.push([status, body.code, body.detail]);
      }
      return seen;
    };
    const known = await answers('locked.one');
    expect(known).toEqual(await answers('nobody.here'));
    expect(known.map(([status]) => status)).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('S143: lets somebody with two assignments choose the zone and switch, and refuses a third', async () => {
    const token = await house.logIn('zhang.san', PASSWORD, 'west');
    const me = await house.ask('GET', '/api/identity/me', { token });
    expect(me.body).toMatchObject({ zone: 'west', departmentId: 'natural-resources', roles: ['land-officer'] });
    const moved = await house.ask('POST', '/api/identity/session/zone', { token, body: { zone: 'east' } });
    expect(moved.body).toMatchObject({ zone: 'east', readableZones: ['east'] });
    const refused = await house.ask('POST', '/api/identity/session/zone', { token, body: { zone: 'north' } });
    expect([refused.status, refused.body.code]).toEqual([403, 'IDENTITY.NOT_ASSIGNED']);
  });

  it('S16, S18, S22: shows people and zones of the own zone only, whatever is asked', async () => {
    const token = await house.logIn('li.si');
    const people = await house.ask('GET', '/api/identity/people', { token });
    const names = people.body.items.map((person: { name: string }) => person.name);
    expect(names).toEqual(expect.arrayContaining(['zhang.san', 'li.si']));
    expect(names).not.toContain('wang.wu');
    expect(people.body.total).toBe(names.length);
    expect(JSON.stringify(people.body)).not.toContain('west');
    expect((await house.ask('GET', '/api/identity/people?zone=west', { token })).status).toBe(400);
    const zones = await house.ask('GET', '/api/identity/zones', { token });
    expect(zones.body.items.map((zone: { zone: string }) => zone.zone)).toEqual(['east']);
  });

  it('S27: keeps the three administrators apart', async () => {
    const both = {
      username: 'both',
      name: 'both',
      password: PASSWORD,
      assignments: [{ zone: 'platform', departmentId: 'administration', roles: ['system-admin', 'audit-admin'] }],
    };
    const refused = await house.ask('POST', '/api/identity/people', { token: house.security, body: both });
    expect([refused.status, refused.body.code]).toEqual([422, 'IDENTITY.ROLES_NOT_SEPARATE']);
    expect((await house.ask('POST', '/api/identity/people', { token: system, body: both })).status).toBe(403);
    expect((await house.ask('GET', '/api/identity/audit', { token: house.security })).status).toBe(403);
  });

  it('S10: refuses the token of an ended session within five seconds', async () => {
    const token = await house.logIn('li.si');
    expect((await house.ask('DELETE', '/api/identity/session', { token })).body).toEqual({ ended: true });
    await until(async () => (await house.ask('GET', '/api/identity/me', { token })).status === 401, 5000);
  });

  it('S08: refuses the old token of a disabled person within five seconds, and a new login at once', async () => {
    const id = await house.addPerson('leaves.soon', [{ zone: 'east', ...LAND }]);
    const token = await house.logIn('leaves.soon');
    const off = { active: false, reason: '调离' };
    expect(
      (await house.ask('POST', `/api/identity/people/${id}/active`, { token: house.security, body: off })).status,
    ).toBe(200);
    await until(async () => (await house.ask('GET', '/api/identity/me', { token })).status === 401, 5000);
    await expect(house.logIn('leaves.soon')).rejects.toThrow('401');
  });

  it('S91: accepts tokens of the key before during a rotation, and new ones of the new key', async () => {
    const before = await house.logIn('li.si');
    const rotated = await house.ask('POST', '/api/identity/signing-keys', { token: house.security });
    expect(rotated.body.valid).toHaveLength(2);
    const after = await house.logIn('li.si');
    for (const token of [before, after])
      await until(async () => (await house.ask('GET', '/api/identity/me', { token })).status === 200, 5000);
    expect((await house.ask('GET', '/api/identity/jwks')).body.keys).toHaveLength(2);
  });

  it('S85: keeps an audit record of logins and refusals that only the audit administrator reads', async () => {
    await house.addPerson('audit', [{ zone: 'platform', departmentId: 'administration', roles: ['audit-admin'] }]);
    const token = await house.logIn('audit');
    const page = await house.ask('GET', '/api/identity/audit?limit=200', { token });
    const actions = page.body.items.map((item: { action: string }) => item.action);
    expect(actions).toEqual(
      expect.arrayContaining(['LoginFailed', 'LoginSucceeded', 'SessionOpened', 'PersonActivitySet', 'KeyAdded']),
    );
    expect(JSON.stringify(page.body)).not.toMatch(/passwordHash|secretHash|privateJwk|"d":/);
    const half = await house.ask('GET', '/api/identity/audit?limit=5', { token });
    const rest = await house.ask('GET', `/api/identity/audit?limit=5&cursor=${half.body.next}`, { token });
    expect([...half.body.items, ...rest.body.items]).toEqual(page.body.items.slice(0, 10));
    expect((await house.ask('GET', '/api/identity/audit?cursor=abc', { token })).status).toBe(400);
  });

  it('S145: changes the level of a zone from its date, not before', async () => {
    const upgrade = { level: 'NATIONAL', from: '2099-01-01', source: '国函' };
    expect((await house.ask('POST', '/api/identity/zones/east/level', { token: system, body: upgrade })).status).toBe(
      200,
    );
    const { body } = await house.ask('GET', '/api/identity/zones', { token: await house.logIn('sys') });
    const east = body.items.find((zone: { zone: string }) => zone.zone === 'east');
    expect(east).toMatchObject({
      level: 'PROVINCIAL',
      levels: [{ level: 'PROVINCIAL' }, { level: 'NATIONAL', from: '2099-01-01' }],
    });
  });
});
