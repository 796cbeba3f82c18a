import { addDays, dayOf } from '@luodi/domain';
import { foundZones, openHouse, PASSWORD, until, type House } from './house';

describe('stand-ins and the sandbox clock', () => {
  let house: House;
  let system: string;
  let today: string;
  const id: Record<string, string> = {};
  const token: Record<string, string> = {};
  beforeAll(async () => {
    house = await openHouse();
    system = await foundZones(house);
    today = dayOf(await house.identity.clock.now());
    for (const name of ['zhang', 'li', 'wang', 'zhao']) {
      id[name] = await house.addPerson(`${name}.x`, [
        { zone: 'east', departmentId: 'natural-resources', roles: name === 'zhang' ? ['land-head'] : ['land-officer'] },
      ]);
      token[name] = await house.logIn(`${name}.x`);
    }
    id.desk = await house.addPerson('desk.x', [{ zone: 'east', departmentId: 'expert', roles: ['expert'] }]);
    id.far = await house.addPerson('far.x', [
      { zone: 'west', departmentId: 'natural-resources', roles: ['land-officer'] },
    ]);
  });
  afterAll(() => house.close());

  const delegate = async (who: string, to: string, from: string, until: string) => {
    const body = { deputyId: id[to], from, to: until };
    const answer = await house.ask('POST', '/api/identity/delegations', { token: token[who] ?? '', body });
    return answer.status === 201 ? (answer.body.delegationId as string) : (answer.body.code as string);
  };

  it('ACT-12: refuses more than thirty days, the past, oneself, somebody of another unit, overlaps and chains', async () => {
    expect(await delegate('zhang', 'li', today, addDays(today, 30))).toBe('IDENTITY.DELEGATION_TOO_LONG');
    expect(await delegate('zhang', 'li', addDays(today, -1), today)).toBe('IDENTITY.DELEGATION_PERIOD');
    expect(await delegate('zhang', 'zhang', today, today)).toBe('IDENTITY.DELEGATION_TO_SELF');
    expect(await delegate('zhang', 'far', today, today)).toBe('IDENTITY.DEPUTY_UNKNOWN');
    expect(await delegate('zhang', 'desk', today, today)).toBe('IDENTITY.DEPUTY_UNKNOWN');
    expect(await delegate('zhang', 'li', today, addDays(today, 29))).toMatch(/^[0-9a-f-]{36}$/);
    expect(await delegate('zhang', 'wang', addDays(today, 29), addDays(today, 40))).toBe('IDENTITY.DELEGATION_OVERLAP');
    expect(await delegate('li', 'wang', addDays(today, 3), addDays(today, 4))).toBe('IDENTITY.DELEGATION_CHAIN');
    expect(await delegate('wang', 'zhang', addDays(today, 3), addDays(today, 4))).toBe('IDENTITY.DELEGATION_CHAIN');
  });

  it('INV-07: lets the stand-in act with the rights of the principal under both names', async () => {
    const login = await house.ask('POST', '/api/identity/session', { body: { username: 'li.x', password: PASSWORD } });
    expect(login.body.standsInFor).toMatchObject([{ principalId: id.zhang, zone: 'east' }]);
    const asZhang = { zone: 'east', onBehalfOf: id.zhang };
    const acting = await house.ask('POST', '/api/identity/session/zone', {
      token: login.body.accessToken,
      body: asZhang,
    });
    const me = await house.ask('GET', '/api/identity/me', { token: acting.body.accessToken });
    expect(me.body).toMatchObject({ personId: id.li, onBehalfOf: id.zhang, roles: ['land-head'] });
    const refused = await house.ask('POST', '/api/identity/session/zone', { token: token.wang ?? '', body: asZhang });
    expect([refused.status, refused.body.code]).toEqual([403, 'IDENTITY.NOT_DELEGATED']);
  });

  it('ends delegations at their last day in the order of their days while the clock travels', async () => {
    await delegate('wang', 'zhao', today, addDays(today, 5));
    const moved = await house.ask('POST', '/api/sandbox/clock', { token: system, body: { to: addDays(today, 60) } });
    expect([moved.status, moved.body.day]).toEqual([200, addDays(today, 60)]);
    expect(moved.body.stops).toBe(3);
    const ended = await house.ask('GET', '/api/identity/delegations', { token: await house.logIn('zhang.x') });
    expect(ended.body.items).toEqual([]);
    const clock = await house.ask('GET', '/api/sandbox/clock', { token: system });
    expect(clock.body).toMatchObject({ travelling: false, nextDueAt: null, day: addDays(today, 60) });
    await until(async () => (await house.ask('GET', '/api/identity/me', { token: token.li ?? '' })).status === 200);
  });

  it('moves the clock forward only, and only for those who may', async () => {
    const back = await house.ask('POST', '/api/sandbox/clock', { token: system, body: { to: today } });
    expect([back.status, back.body.code]).toEqual([422, 'GATEWAY.CLOCK_BACKWARDS']);
    expect(
      (await house.ask('POST', '/api/sandbox/clock', { token: token.li ?? '', body: { to: addDays(today, 90) } }))
        .status,
    ).toBe(403);
    expect((await house.ask('POST', '/api/sandbox/clock', { body: { to: addDays(today, 90) } })).status).toBe(401);
    expect((await house.ask('POST', '/api/sandbox/clock', { token: system, body: { to: '2026-02-31' } })).status).toBe(
      400,
    );
  });
});
