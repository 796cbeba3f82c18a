import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { claim, decideItem, openCase, pad, rename, slot } from '../../../test/case-world';
import { as, World } from '../../../test/case-world/running-world';

let world: World;
beforeAll(async () => {
  world = await World.create();
});
afterAll(async () => {
  expect((await world.verify()).faults).toEqual([]);
  await world.close();
});

const codeOf = (outcome: { ok: boolean; errors?: readonly { code: string }[] }): string | undefined =>
  outcome.errors?.[0]?.code;
const cases = (count: number): Promise<string[]> => Promise.all(Array.from({ length: count }, () => world.openCase()));

describe('one guilty command among many (rule 3)', () => {
  it('is found by asking for its value, and the others are committed together, not one by one', async () => {
    const taken = randomUUID();
    const [owner = '', guilty = '', ...others] = await cases(100);
    await world.executor.run(claim, { caseId: owner, claim: taken }, as());
    const before = { ...world.executor.metrics };
    const outcomes = await Promise.all([
      world.executor.run(claim, { caseId: guilty, claim: taken }, as()),
      ...others.map((caseId) => world.executor.run(claim, { caseId, claim: caseId }, as())),
    ]);
    expect(outcomes.map(codeOf)).toEqual(['LAND.PARCEL_TAKEN', ...others.map(() => undefined)]);
    expect(world.executor.metrics.commits - before.commits).toBeLessThanOrEqual(3);
    expect(world.executor.metrics.statements - before.statements).toBeLessThan(30);
  });

  it('lets exactly one of five claims of one parcel in one batch win (M12, P36b, I3)', async () => {
    const parcel = randomUUID();
    const five = await cases(5);
    const outcomes = await Promise.all(
      five.map((caseId) => world.executor.run(claim, { caseId, claim: parcel }, as())),
    );
    expect(outcomes.map(codeOf)).toEqual([undefined, ...five.slice(1).map(() => 'LAND.PARCEL_TAKEN')]);
  });

  it('lets a parcel that one stream gives up be taken by another in the same batch', async () => {
    const parcel = randomUUID();
    const [giver = '', taker = ''] = await cases(2);
    await world.executor.run(claim, { caseId: giver, claim: parcel }, as());
    const outcomes = await Promise.all([
      world.executor.run(claim, { caseId: giver, claim: null }, as()),
      world.executor.run(claim, { caseId: taker, claim: parcel }, as()),
    ]);
    expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, true]);
  });

  it('halves the batch when the error names nothing, such as a check', async () => {
    const [guilty = '', ...others] = await cases(33);
    const outcomes = await Promise.allSettled([
      world.executor.run(rename, { caseId: guilty, title: 'forbidden' }, as()),
      ...others.map((caseId) => world.executor.run(rename, { caseId, title: 'fine' }, as())),
    ]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['rejected', ...others.map(() => 'fulfilled')]);
  });
});

it('turns only declared constraints into a refusal; any other is an internal error (rule 4)', async () => {
  const [first = '', second = ''] = await cases(2);
  const taken = randomUUID();
  await world.executor.run(slot, { caseId: first, slot: taken }, as());
  await expect(world.executor.run(slot, { caseId: second, slot: taken }, as())).rejects.toMatchObject({
    constraint: 'test_case_slot',
  });
});

it('takes the first error of the list and the tag of COMMIT, because COMMIT can lie (rule 5)', async () => {
  const client = new Client({ connectionString: world.database.adminUrl, pipeline: true } as never);
  await client.connect();
  const [, failed, commit] = await Promise.allSettled([
    client.query('begin'),
    client.query('select 1/0'),
    client.query('commit'),
  ]);
  expect(failed?.status).toBe('rejected');
  expect(commit).toMatchObject({ status: 'fulfilled', value: { command: 'ROLLBACK' } }); // what a naive caller takes for done
  await client.end();
  const caseId = await world.openCase();
  await expect(world.executor.run(rename, { caseId, title: 'forbidden' }, as())).rejects.toMatchObject({
    code: '23514',
  });
  expect(await world.rows('select version from stream where id = $1', [caseId])).toEqual([{ version: 1 }]);
});

describe('a bug of an aggregate hurts its own command only (rule 13)', () => {
  it.each([
    ['decide', (caseId: string) => world.decide(caseId, 'BUG')],
    ['rows', (caseId: string) => world.executor.run(rename, { caseId, title: 'rows throw' }, as())],
    ['deadlines', (caseId: string) => world.executor.run(rename, { caseId, title: 'deadlines throw' }, as())],
    ['publish', (caseId: string) => world.executor.run(rename, { caseId, title: 'publish throws' }, as())],
  ])('in %s', async (what, buggy) => {
    const [caseId = '', other = ''] = await cases(2);
    const results = await Promise.allSettled([
      world.decide(caseId, 'EIA'),
      buggy(caseId),
      world.decide(caseId, 'FIRE'),
      world.decide(other, 'EIA'),
    ]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect((results[1] as PromiseRejectedResult).reason).toMatchObject({ message: `a bug in ${what}` });
    expect(await world.rows('select version from stream where id = $1', [caseId])).toEqual([{ version: 3 }]);
  });
});

describe('what is too much (rule 15)', () => {
  it('refuses a state over 16 KiB, to that command only', async () => {
    const caseId = await world.openCase();
    const outcomes = await Promise.all([
      world.executor.run(pad, { caseId, bytes: 17_000 }, as()),
      world.executor.run(pad, { caseId, bytes: 10_000 }, as()),
    ]);
    expect(outcomes.map(codeOf)).toEqual(['COMMON.STATE_TOO_LARGE', undefined]);
  });

  it('answers busy beyond the queue bound, by count and by bytes, before anything is done', async () => {
    const caseId = await world.openCase();
    const byCount = await world.another({ limits: { queue: 2 } });
    const outcomes = await Promise.all(
      ['EIA', 'FIRE', 'LAND'].map((item) => byCount.run(decideItem, { caseId, item }, as())),
    );
    expect(outcomes.map(codeOf)).toEqual([undefined, undefined, 'COMMON.BUSY']);
    const byBytes = await world.another({ limits: { queueBytes: 100 } });
    expect(codeOf(await byBytes.run(decideItem, { caseId, item: 'LAND' }, as()))).toBe('COMMON.BUSY');
    expect(await world.rows('select version from stream where id = $1', [caseId])).toEqual([{ version: 3 }]);
  });

  it('cuts batches by bytes as well', async () => {
    const small = await world.another({ limits: { boundBytes: 1_500 } });
    const ids = await cases(10);
    await Promise.all(ids.map((caseId) => small.run(decideItem, { caseId, item: 'EIA' }, as())));
    expect(small.metrics.largestBatch).toBe(2);
  });
});

describe('zones (rule 14)', () => {
  it('answers about a stream of another zone exactly as about none, in any company', async () => {
    const foreign = await world.openCase({ zone: 'zone-b' });
    const own = await world.openCase();
    const alone = await world.decide(foreign, 'EIA');
    const none = await world.decide(randomUUID(), 'EIA');
    const [inCompany, ours] = await Promise.all([
      world.decide(foreign, 'EIA'),
      world.decide(own, 'EIA'),
      world.decide(foreign, 'EIA', { zones: ['zone-b'] }),
    ]);
    expect(alone).toEqual({ ok: false, errors: [{ code: 'COMMON.NOT_FOUND' }] });
    expect(none).toEqual(alone);
    expect(inCompany).toEqual(alone);
    expect(ours.ok).toBe(true);
  });

  it('does not tell by starting a stream that it exists elsewhere', async () => {
    const caseId = await world.openCase({ zone: 'zone-b' });
    const open = { caseId, projectId: randomUUID(), title: 'mine' };
    expect(await world.executor.run(openCase, open, as())).toEqual({
      ok: false,
      errors: [{ code: 'COMMON.NOT_FOUND' }],
    });
    expect(await world.rows('select zone from stream where id = $1', [caseId])).toEqual([{ zone: 'zone-b' }]);
  });
});
