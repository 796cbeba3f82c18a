import { applyLimit } from '../../test/case-world';
import { as, World } from '../../test/case-world/running-world';
import { PolicyStore } from './policy-store';

let world: World;
let office: PolicyStore;
beforeAll(async () => {
  world = await World.create();
  office = new PolicyStore(world.database.appUrl);
  await office.load();
});
afterAll(async () => {
  await office.close();
  await world.close();
});

const limit = { kind: 'limit', source: '测试', publishedBy: 'p' };

it('refuses what needs a policy that nobody published, and decides as soon as another process has (S149, rule 16)', async () => {
  const caseId = await world.openCase();
  const key = `limit-${caseId}`;
  expect(await world.executor.run(applyLimit, { caseId }, as({ key }))).toEqual({
    ok: false,
    errors: [{ code: 'COMMON.POLICY_MISSING', facts: { policy: 'limit/zone-a' } }],
  });
  await office.publish({
    ...limit,
    scope: '*',
    version: 1,
    effectiveFrom: '2026-01-01',
    content: { title: 'for all' },
  });
  expect(await world.executor.run(applyLimit, { caseId }, as({ key }))).toMatchObject({ ok: true });
  expect(await world.rows('select title from test_case where stream_id = $1', [caseId])).toEqual([
    { title: 'for all v1' },
  ]);
});

it('prefers the own zone to all zones, and sees a new version at once though an older one is in memory', async () => {
  const caseId = await world.openCase();
  await office.publish({
    ...limit,
    scope: 'zone-a',
    version: 1,
    effectiveFrom: '2026-01-01',
    content: { title: 'ours' },
  });
  await world.executor.run(applyLimit, { caseId }, as());
  expect(await world.rows('select title from test_case where stream_id = $1', [caseId])).toEqual([
    { title: 'ours v1' },
  ]);
});

it('finds the version in force on a day, a pinned one for ever, and none before the first', () => {
  const on = (day: string) => office.find({ kind: 'limit', scope: 'zone-a', on: day }, '2026-06-01')?.version;
  expect([on('2025-12-31'), on('2026-01-01'), on('2026-06-01')]).toEqual([undefined, 1, 1]);
  expect(office.find({ kind: 'limit', scope: 'zone-a', version: 1 }, '1999-01-01')?.content).toEqual({ title: 'ours' });
  expect(office.find({ kind: 'limit', scope: 'zone-a', version: 9 }, '2026-06-01')).toBeUndefined();
});

it('never publishes a version twice', async () => {
  const again = await office.publish({
    ...limit,
    scope: 'zone-a',
    version: 1,
    effectiveFrom: '2026-02-01',
    content: {},
  });
  expect(again).toMatchObject({ ok: false, error: [{ code: 'COMMON.ALREADY_EXISTS' }] });
});

it('brings the published calendars of the country from the first migration on', () => {
  const calendar = office.find<{ years: Record<string, unknown> }>({ kind: 'calendar', scope: 'CN' }, '2026-03-02');
  expect(calendar?.version).toBe(1);
  expect(Object.keys(calendar?.content.years ?? {})).toEqual(expect.arrayContaining(['2024', '2025', '2026']));
});
