import type { ServiceStatus } from '@luodi/platform/boot';
import { unsettled } from './settle';
import { Travel } from './travel';

const status = (more: Partial<ServiceStatus>): ServiceStatus => ({
  now: 0,
  offsetMs: 0,
  deadlinesDue: 0,
  outboxUnpublished: 0,
  parked: 0,
  published: 0,
  handled: {},
  ...more,
});

describe('whether everything has settled', () => {
  it('waits for events that were published and never heard of by a subscriber', () => {
    const leads = status({ published: 2 });
    expect(
      unsettled(
        new Map([
          ['leads', leads],
          ['ledger', status({ handled: { 'luodi/leads': 0 } })],
        ]),
      ),
    ).toEqual(['ledger: 2 of luodi/leads']);
    expect(
      unsettled(
        new Map([
          ['leads', leads],
          ['ledger', status({ handled: { 'luodi/leads': 2 } })],
        ]),
      ),
    ).toEqual([]);
  });

  it('waits for due deadlines and unpublished events', () => {
    expect(unsettled(new Map([['land', status({ deadlinesDue: 1, outboxUnpublished: 3 })]]))).toEqual([
      'land: 1 due',
      'land: 3 unpublished',
    ]);
  });
});

describe('a journey through time', () => {
  /** A service with deadlines at the given moments; firing one may arm others in another service. */
  function service(name: 'leads' | 'land', dues: number[], fired: string[], arm?: (at: number) => void) {
    let offsetMs = 0;
    return {
      name,
      dues,
      status: () => {
        const due = dues.filter((at) => at <= offsetMs);
        for (const at of due) {
          dues.splice(dues.indexOf(at), 1);
          fired.push(`${name}@${at}`);
          arm?.(at);
        }
        const nextDueAt = dues.length > 0 ? { nextDueAt: Math.min(...dues) } : {};
        return Promise.resolve(status({ now: offsetMs, offsetMs, deadlinesDue: due.length, ...nextDueAt }));
      },
      setClock: (offset: number) => {
        offsetMs = Math.max(offsetMs, offset);
        return Promise.resolve();
      },
    };
  }

  it('visits every due moment over all services in order, also those that arise on the way', async () => {
    const fired: string[] = [];
    const land = service('land', [40], fired);
    const leads = service('leads', [10, 30], fired, (at) => (at === 10 ? land.dues.push(20) : 0));
    expect(await new Travel([leads, land]).to(100)).toMatchObject({ now: 100, stops: 5 });
    expect(fired).toEqual(['leads@10', 'land@20', 'leads@30', 'land@40']);
  });

  it('refuses to go back', async () => {
    const travel = new Travel([service('leads', [], [])]);
    await travel.to(50);
    await expect(travel.to(10)).rejects.toMatchObject({ errors: [{ code: 'GATEWAY.CLOCK_BACKWARDS' }] });
  });

  it.each([
    ['eleven years at once', Date.UTC(2024, 0, 1), Date.UTC(2035, 0, 1)],
    ['the next century', Date.UTC(2099, 0, 1), Date.UTC(2100, 5, 1)],
    ['what is no moment', 0, Number.NaN],
  ])('refuses %s without moving, because it would keep the clock for hours', async (_, from, to) => {
    const land = service('land', [], []);
    await land.setClock(from);
    await expect(new Travel([land]).to(to)).rejects.toMatchObject({ errors: [{ code: 'GATEWAY.JOURNEY_TOO_LONG' }] });
    expect(await land.status()).toMatchObject({ now: from });
  });

  it('brings a service along that was away during the last journey', async () => {
    const fired: string[] = [];
    const [land, leads] = [service('land', [20], fired), service('leads', [], fired)];
    await leads.setClock(30);
    await new Travel([leads, land]).to(30);
    expect(fired).toEqual(['land@20']);
  });

  it('tells what did not settle', async () => {
    const stuck = {
      name: 'land' as const,
      status: () => Promise.resolve(status({ outboxUnpublished: 1 })),
      setClock: () => Promise.resolve(),
    };
    await expect(new Travel([stuck], 30).to(10)).rejects.toMatchObject({
      errors: [{ code: 'GATEWAY.NOT_SETTLED', facts: { waiting: 'land: 1 unpublished' } }],
    });
  });
});
