import { Metrics, type Backlog } from '.';

const figures: Backlog = {
  outboxUnpublished: 3,
  deadlinesDue: 2,
  parked: 1,
  published: 40,
  handled: { 'luodi/leads': 17, 'luodi/approval': 5 },
};

it('tells how far a service is, so that lag of the bus is the source’s number less the consumer’s', async () => {
  const { registry } = new Metrics('land', () => Promise.resolve(figures));
  const told = (await registry.metrics()).split('\n');
  expect(told).toContain('luodi_events_published{service="land"} 40');
  expect(told).toContain('luodi_events_handled{source="luodi/leads",service="land"} 17');
  expect(told).toContain('luodi_events_handled{source="luodi/approval",service="land"} 5');
  expect(told).toContain('luodi_deadlines_due{service="land"} 2');
});

it('asks the database once for a whole scrape, and anew for the next', async () => {
  let parked = 0;
  const { registry } = new Metrics('land', async () => ({ ...figures, parked: await Promise.resolve(++parked) }));
  expect(await registry.metrics()).toContain('luodi_parked{service="land"} 1');
  expect(await registry.metrics()).toContain('luodi_parked{service="land"} 2');
});
