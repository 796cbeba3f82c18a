import { randomUUID } from 'node:crypto';
import { dayOf } from '@luodi/domain';
import { foundZones, openHouse, until, type House } from './house';

/** Reads a stream of server-sent events until it is closed. */
async function listen(url: string, headers: Record<string, string>) {
  const stop = new AbortController();
  const response = await fetch(`${url}/api/live`, { headers, signal: stop.signal });
  const got: { id: string; event: string; data: Record<string, unknown> }[] = [];
  const stream = { status: response.status, got, ended: false, stop: () => stop.abort() };
  const read = async (): Promise<void> => {
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk as Uint8Array).toString('utf8');
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks.filter((one) => one.startsWith('id:'))) {
        const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
        got.push({
          id: field('id'),
          event: field('event'),
          data: JSON.parse(field('data')) as Record<string, unknown>,
        });
      }
    }
  };
  void read()
    .catch(() => undefined)
    .finally(() => (stream.ended = true));
  return stream;
}

describe('live updates', () => {
  let house: House;
  const people: Record<string, string> = {};
  const tokens: Record<string, string> = {};
  beforeAll(async () => {
    house = await openHouse();
    await foundZones(house);
    for (const [name, zone] of [
      ['a.east', 'east'],
      ['b.east', 'east'],
      ['a.west', 'west'],
      ['b.west', 'west'],
    ] as const) {
      people[name] = await house.addPerson(name, [
        { zone, departmentId: 'natural-resources', roles: ['land-officer'] },
      ]);
      tokens[name] = await house.logIn(name);
    }
  });
  afterAll(() => house.close());

  /** Something that changes in a zone: a delegation of one day, ended at once so that the next may follow. */
  async function change(zone: 'east' | 'west'): Promise<void> {
    const day = dayOf(await house.identity.clock.now());
    const token = tokens[`a.${zone}`];
    const named = await house.ask('POST', '/api/identity/delegations', {
      token,
      body: { deputyId: people[`b.${zone}`], from: day, to: day },
    });
    expect(named.status).toBe(201);
    await house.ask('POST', `/api/identity/delegations/${named.body.delegationId}/end`, { token });
  }

  it('tells two clients what changes in their own zone, and nothing of another', async () => {
    const east = await listen(house.url, { authorization: `Bearer ${tokens['a.east']}` });
    const west = await listen(house.url, { authorization: `Bearer ${tokens['a.west']}` });
    await change('east');
    await change('west');
    await until(() => east.got.length === 2 && west.got.length === 2);
    expect(new Set(east.got.map((one) => one.data.zone))).toEqual(new Set(['east']));
    expect(new Set(west.got.map((one) => one.data.zone))).toEqual(new Set(['west']));
    expect(east.got[0]?.event).toBe('luodi.identity.delegation-changed.v1');
    expect(east.got[0]?.data.actor).toBeUndefined();
    east.stop();
    west.stop();
  });

  it('S65: goes on after the last event seen, and asks for a refresh after an unknown, forged or foreign one', async () => {
    const first = await listen(house.url, { authorization: `Bearer ${tokens['a.east']}` });
    await change('east');
    await until(() => first.got.length === 2);
    first.stop();
    const again = await listen(house.url, {
      authorization: `Bearer ${tokens['a.east']}`,
      'last-event-id': first.got[0]?.id ?? '',
    });
    await until(() => again.got.length === 1);
    expect(again.got[0]?.id).toBe(first.got[1]?.id);
    again.stop();
    const westAfterEast = { authorization: `Bearer ${tokens['a.west']}`, 'last-event-id': first.got[0]?.id ?? '' };
    for (const headers of [
      westAfterEast,
      { ...westAfterEast, 'last-event-id': '-1' },
      { ...westAfterEast, 'last-event-id': 'x'.repeat(5000) },
    ]) {
      const stream = await listen(house.url, headers);
      await until(() => stream.got.length === 1);
      expect(stream.got[0]?.event).toBe('refresh');
      stream.stop();
    }
  });

  it('S63, S68: refuses strangers, tokens in the address and the seventh stream of one person', async () => {
    expect((await listen(house.url, {})).status).toBe(401);
    expect((await house.ask('GET', `/api/live?access_token=${tokens['a.east']}`)).status).toBe(401);
    const headers = { authorization: `Bearer ${tokens['b.west']}` };
    const open = [];
    for (let count = 0; count < 6; count += 1) open.push(await listen(house.url, headers));
    expect((await listen(house.url, headers)).status).toBe(429);
    for (const stream of open) stream.stop();
    await until(async () => {
      const stream = await listen(house.url, headers);
      stream.stop();
      return stream.status === 200;
    });
  });

  it('S66: ends within ten seconds after the session did', async () => {
    const token = await house.logIn('b.east');
    const stream = await listen(house.url, { authorization: `Bearer ${token}`, 'x-correlation-id': randomUUID() });
    await house.ask('DELETE', '/api/identity/session', { token });
    await until(() => stream.ended, 10_000);
  });
});
