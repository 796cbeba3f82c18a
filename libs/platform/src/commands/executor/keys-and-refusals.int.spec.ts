import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { CloudEvent } from '@luodi/contracts';
import { claim, decideItem, openCase, rename, testCase } from '../../../test/case-world';
import { as, World } from '../../../test/case-world/running-world';
import { Refused } from '../commands';
import { defineCommand } from '../define-command';

let world: World;
beforeAll(async () => {
  world = await World.create();
});
afterAll(() => world.close());

const codeOf = (outcome: { ok: boolean; errors?: readonly { code: string }[] }): string | undefined =>
  outcome.errors?.[0]?.code;

const eventFor = (id: string): CloudEvent => ({
  specversion: '1.0',
  id,
  source: 'luodi/leads',
  type: 'luodi.leads.deal-signed.v1',
  subject: 'deal/x',
  time: '2026-03-02T00:00:00Z',
  datacontenttype: 'application/json',
  projectid: randomUUID(),
  zone: 'zone-a',
  sequence: 1,
  aggregateversion: 1,
  correlationid: 'correlation-of-the-event',
  actor: { kind: 'system', service: 'leads' },
  data: {},
});

describe('a key is bound to its command (rule 1)', () => {
  it('gives the stored answer to the second ask and changes nothing', async () => {
    const caseId = await world.openCase();
    const first = await world.decide(caseId, 'EIA', { key: `k1-${caseId}` });
    const again = await world.decide(caseId, 'EIA', { key: `k1-${caseId}` });
    expect(first).toMatchObject({ ok: true, version: 2, repeated: false });
    expect(again).toEqual({ ...first, repeated: true });
    expect(await world.rows('select count(*)::int as n from event where stream_id = $1', [caseId])).toEqual([{ n: 2 }]);
  });

  it('does so inside one batch as well', async () => {
    const caseId = await world.openCase();
    const outcomes = await Promise.all([1, 2, 3].map(() => world.decide(caseId, 'EIA', { key: `same-${caseId}` })));
    expect(outcomes.map((outcome) => outcome.ok && outcome.repeated)).toEqual([false, true, true]);
  });

  it('refuses the key for another target, payload or command: 32 streams with one key have one effect', async () => {
    const cases = await Promise.all(Array.from({ length: 32 }, () => world.openCase()));
    const key = randomUUID();
    const outcomes = await Promise.all(cases.map((caseId) => world.decide(caseId, 'EIA', { key })));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => codeOf(outcome) === 'COMMON.KEY_REUSED')).toHaveLength(31);
    expect(await world.rows('select count(*)::int as n from event where key = $1', [key])).toEqual([{ n: 1 }]);
    const [caseId = ''] = cases;
    expect(codeOf(await world.decide(caseId, 'FIRE', { key }))).toBe('COMMON.KEY_REUSED');
    expect(codeOf(await world.executor.run(rename, { caseId, title: 'x' }, as({ key })))).toBe('COMMON.KEY_REUSED');
  });
});

describe('a refusal (rule 2)', () => {
  it('is not stored: asking again decides again', async () => {
    const caseId = await world.openCase();
    const key = randomUUID();
    expect(codeOf(await world.decide(caseId, 'NONE', { key }))).toBe('APPROVAL.ITEM_UNKNOWN');
    expect(await world.rows('select 1 from answered where key = $1', [key])).toEqual([]);
  });

  it('never hides a stored answer: the second ask of a done command is answered even when it would now be refused', async () => {
    const caseId = await world.openCase();
    const key = randomUUID();
    const first = await world.decide(caseId, 'EIA', { key, expectedVersion: 1 });
    await world.decide(caseId, 'FIRE');
    expect(await world.decide(caseId, 'EIA', { key, expectedVersion: 1 })).toEqual({ ...first, repeated: true });
  });

  it('of a fact is final and recorded as handled, with its code', async () => {
    const caseId = await world.openCase();
    const event = eventFor(randomUUID());
    await world.executor.react(decideItem, { caseId, item: 'NONE' }, event);
    const [stored] = await world.rows<{ response: unknown }>('select response::json from answered where key like $1', [
      `${event.id}/%`,
    ]);
    expect(stored?.response).toEqual({
      ok: false,
      errors: [{ code: 'APPROVAL.ITEM_UNKNOWN', facts: { item: 'NONE' } }],
    });
    await world.executor.react(decideItem, { caseId, item: 'NONE' }, event);
  });

  it('of a fact is thrown, and not recorded, when the command may be tried again', async () => {
    const patient = defineCommand({
      ...decideItem,
      name: 'test.patient',
      aggregate: testCase,
      retryable: ['COMMON.NOT_FOUND'],
    });
    const event = eventFor(randomUUID());
    const caseId = randomUUID();
    await expect(world.executor.react(patient, { caseId, item: 'EIA' }, event)).rejects.toBeInstanceOf(Refused);
    expect(await world.rows('select 1 from answered where key like $1', [`${event.id}/%`])).toEqual([]);
  });

  it('of a fact whose command cannot be read is thrown: a bug of the consumer must be seen', async () => {
    await expect(
      world.executor.react(decideItem, { caseId: 'no uuid', item: '' }, eventFor(randomUUID())),
    ).rejects.toBeInstanceOf(Refused);
  });
});

it('lets the same fact change one thing once, and says in the event what caused it', async () => {
  const caseId = await world.openCase();
  const event = eventFor(randomUUID());
  await Promise.all([1, 2, 3].map(() => world.executor.react(decideItem, { caseId, item: 'EIA' }, event)));
  const stored = await world.rows(
    'select causation_id, correlation_id, actor from event where stream_id = $1 and version > 1',
    [caseId],
  );
  expect(stored).toEqual([
    {
      causation_id: event.id,
      correlation_id: 'correlation-of-the-event',
      actor: { kind: 'system', service: 'approval' },
    },
  ]);
});

it('names every fault of a payload with its path, before anything is queued (P26)', async () => {
  const outcome = await world.executor.run(openCase, { caseId: 'x', projectId: 'y', title: 'z' }, as());
  expect(outcome.ok ? [] : outcome.errors.map(({ code, path }) => [code, path])).toEqual([
    ['COMMON.INVALID_FIELD', 'caseId'],
    ['COMMON.INVALID_FIELD', 'projectId'],
  ]);
});

it('refuses characters that no column can hold instead of failing the batch', async () => {
  const caseId = await world.openCase();
  expect(codeOf(await world.executor.run(rename, { caseId, title: 'a\u0000b' }, as()))).toBe('COMMON.INVALID_INPUT');
  expect(codeOf(await world.executor.run(rename, { caseId, title: 'a\ud800b' }, as()))).toBe('COMMON.INVALID_INPUT');
  expect(await world.executor.run(rename, { caseId, title: '\\u0000 is how it is written; 𠮷' }, as())).toMatchObject({
    ok: true,
  });
});

describe('for controllers', () => {
  const caller = {
    actor: { kind: 'person', personId: 'p', departmentId: 'd', zone: 'zone-a', roles: [] },
    zone: 'zone-a',
    readableZones: ['zone-a'],
    correlationId: 'c',
  } as const;

  it('answers with id, version and what the command tells', async () => {
    const caseId = await world.openCase();
    const answer = await world.executor.execute(
      decideItem,
      { caseId, item: 'EIA' },
      { ...caller, idempotencyKey: randomUUID() },
    );
    expect(answer).toEqual({ id: caseId, version: 2, passed: false });
  });

  it('throws a refusal, and asks for a key', async () => {
    const caseId = await world.openCase();
    const refused = world.executor.execute(
      decideItem,
      { caseId, item: 'NONE' },
      { ...caller, idempotencyKey: randomUUID() },
    );
    await expect(refused).rejects.toMatchObject({ errors: [{ code: 'APPROVAL.ITEM_UNKNOWN' }] });
    await expect(world.executor.execute(decideItem, { caseId, item: 'EIA' }, caller)).rejects.toMatchObject({
      errors: [{ code: 'COMMON.IDEMPOTENCY_KEY_MISSING' }],
    });
  });
});

it('reads the answered keys after the lock: in the locking statement they would not be seen (rule 7)', async () => {
  const caseId = await world.openCase();
  const key = randomUUID();
  const inOneStatement = `with s as materialized (select id from stream where id = $1 for update)
    select (select count(*)::int from s) as locked, (select count(*)::int from answered where key = $2) as known`;
  const other = new Client({ connectionString: world.database.adminUrl });
  await other.connect();
  await other.query('begin');
  await other.query('select 1 from stream where id = $1 for update', [caseId]);
  await other.query(
    `insert into answered (key, scope, fingerprint, response, at) values ($1, 's', 'f', '{"ok":true}', now())`,
    [key],
  );
  const naive = world.rows(inOneStatement, [caseId, key]);
  const ours = world.decide(caseId, 'EIA', { key });
  await waitForLocks(2);
  await other.query('commit');
  await other.end();
  expect(await naive).toEqual([{ locked: 1, known: 0 }]);
  expect(codeOf(await ours)).toBe('COMMON.KEY_REUSED'); // seen: the key belongs to another fingerprint
});

async function waitForLocks(count: number): Promise<void> {
  const watcher = new Client({ connectionString: world.database.adminUrl });
  await watcher.connect();
  for (;;) {
    const waiting = await watcher.query(
      `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
    );
    if ((waiting.rowCount ?? 0) >= count) break;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await watcher.end();
}

it('leaves a database that does not contradict itself', async () => {
  await world.executor.run(claim, { caseId: await world.openCase(), claim: null }, as());
  expect((await world.verify()).faults).toEqual([]);
});
