import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import {
  decideItem,
  itemLimit,
  moveItem,
  openCase,
  rename,
  SIX,
  testCase,
  type TestCase,
  type TestCaseEvent,
} from '../../../test/case-world';
import { as, World } from '../../../test/case-world/running-world';
import type { Outcome } from '../commands';
import { defineAggregate } from '../define-aggregate';
import { defineCommand } from '../define-command';

let world: World;
beforeAll(async () => {
  world = await World.create();
});
afterAll(async () => {
  expect((await world.verify()).faults).toEqual([]);
  await world.close();
});

const codeOf = (outcome: Outcome): string | undefined => (outcome.ok ? undefined : outcome.errors[0].code);

async function holding<T>(
  sql: string,
  values: unknown[],
  work: (release: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: world.database.adminUrl });
  await client.connect();
  await client.query('begin');
  await client.query(sql, values);
  try {
    return await work(async () => void (await client.query('commit')));
  } finally {
    await client.end();
  }
}

async function untilLaneWaits(): Promise<void> {
  const sql = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database() and application_name like 'luodi-lane%'`;
  while (!(await world.rows(sql)).length) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('the clock of a decision (rule 6)', () => {
  it('is read after the lock, where now() is as old as the beginning of the wait', async () => {
    const caseId = await world.openCase();
    const { decidedAt, released, naive } = await holding(
      'select 1 from stream where id = $1 for update',
      [caseId],
      async (release) => {
        const decision = world.decide(caseId, 'EIA', { key: `clock-${caseId}` });
        await untilLaneWaits();
        await new Promise((resolve) => setTimeout(resolve, 150));
        const [transaction] = await world.rows<{ xact: number }>(
          `select extract(epoch from xact_start) * 1000 as xact from pg_stat_activity where application_name like 'luodi-lane%' and wait_event_type = 'Lock'`,
        );
        const [clock] = await world.rows<{ now: number }>(
          'select floor(extract(epoch from clock_timestamp()) * 1000)::float8 as now',
        );
        await release();
        await decision;
        const [event] = await world.rows<{ at: number }>(
          `select extract(epoch from at) * 1000 as at from event where key = $1`,
          [`clock-${caseId}`],
        );
        return { decidedAt: Number(event?.at), released: clock?.now ?? 0, naive: Number(transaction?.xact) };
      },
    );
    expect(decidedAt).toBeGreaterThanOrEqual(released);
    expect(naive).toBeLessThan(released - 100);
  });

  it('obeys the sandbox, in whole milliseconds', async () => {
    const caseId = await world.openCase();
    const [{ at: before } = { at: 0 }] = await world.rows<{ at: number }>(
      'select extract(epoch from clock_timestamp()) * 1000 as at',
    );
    await world.rows('select sandbox_advance(86400000)');
    await world.decide(caseId, 'EIA', { key: `sandbox-${caseId}` });
    const [event] = await world.rows<{ at: number; whole: boolean }>(
      `select extract(epoch from at) * 1000 as at, date_trunc('milliseconds', at) = at as whole from event where key = $1`,
      [`sandbox-${caseId}`],
    );
    expect(Number(event?.at) - Number(before)).toBeGreaterThanOrEqual(86_400_000);
    expect(event?.whole).toBe(true);
  });
});

describe('deadlines', () => {
  const deadlineOf = (caseId: string, item: string) =>
    world.rows<{ generation: number; due_at: number; state: string }>(
      `select generation, (extract(epoch from due_at) * 1000)::float8 as due_at, state from deadline where stream_id = $1 and key = $2`,
      [caseId, `item-limit/${item}`],
    );
  const firing = async (caseId: string, item: string, extra: object = {}) => {
    const [row] = await deadlineOf(caseId, item);
    return {
      streamId: caseId,
      key: `item-limit/${item}`,
      kind: 'item-limit',
      generation: row?.generation ?? 0,
      dueAt: row?.due_at ?? 0,
      zone: 'zone-a',
      ...extra,
    };
  };

  it('have the stream version at which the due time was set as their generation (rule 9)', async () => {
    const caseId = await world.openCase();
    await world.decide(caseId, 'FIRE');
    await world.executor.run(moveItem, { caseId, item: 'EIA', dueAt: 4_000_000_000_000 }, as());
    expect(await deadlineOf(caseId, 'EIA')).toEqual([{ generation: 3, due_at: 4_000_000_000_000, state: 'pending' }]);
    expect(await deadlineOf(caseId, 'LAND')).toMatchObject([{ generation: 1 }]);
    expect(await deadlineOf(caseId, 'FIRE')).toEqual([]);
  });

  it('fire once, with the commit of their effect, whoever asks how often (P54, I4)', async () => {
    const caseId = await world.openCase({ dueInMs: 0 });
    const due = await firing(caseId, 'EIA');
    const second = await world.another();
    const outcomes = await Promise.all(
      [1, 2, 3].flatMap(() => [world.executor.fire(due, itemLimit), second.fire(due, itemLimit)]),
    );
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    expect(await world.rows('select count(*)::int as n from deadline_firing where stream_id = $1', [caseId])).toEqual([
      { n: 1 },
    ]);
    expect(
      await world.rows(`select count(*)::int as n from event where stream_id = $1 and type = 'ItemOverdue'`, [caseId]),
    ).toEqual([{ n: 1 }]);
    expect(await deadlineOf(caseId, 'EIA')).toEqual([]);
  });

  it('never fire early, whatever the asking clock says (P53, M8)', async () => {
    const caseId = await world.openCase({ dueInMs: 3_600_000 });
    const outcome = await world.executor.fire(await firing(caseId, 'EIA', { dueAt: 1 }), itemLimit);
    expect(outcome).toMatchObject({ ok: true, version: 1 });
    expect(await deadlineOf(caseId, 'EIA')).toMatchObject([{ state: 'pending' }]);
    expect(await world.rows('select 1 from deadline_firing where stream_id = $1', [caseId])).toEqual([]);
  });

  it('of an older generation or of a finished matter change nothing', async () => {
    const caseId = await world.openCase({ dueInMs: 0 });
    const old = await firing(caseId, 'EIA');
    const done = await firing(caseId, 'FIRE');
    await world.executor.run(moveItem, { caseId, item: 'EIA', dueAt: 1_000 }, as());
    await world.decide(caseId, 'FIRE');
    expect(await world.executor.fire(old, itemLimit)).toMatchObject({ ok: true, version: 3 });
    expect(await world.executor.fire(done, itemLimit)).toMatchObject({ ok: true, version: 3 });
    expect(await world.executor.fire(await firing(caseId, 'EIA'), itemLimit)).toMatchObject({ ok: true, version: 4 });
  });

  it('count as fired when their rule refuses: a refused clock must not ring for ever', async () => {
    const caseId = await world.openCase({ dueInMs: 0, title: 'never expires' });
    expect(codeOf(await world.executor.fire(await firing(caseId, 'EIA'), itemLimit))).toBe(
      'APPROVAL.ITEM_ALREADY_DECIDED',
    );
    expect(await deadlineOf(caseId, 'EIA')).toMatchObject([{ state: 'fired', generation: 1 }]);
    expect(await world.rows('select count(*)::int as n from deadline_firing where stream_id = $1', [caseId])).toEqual([
      { n: 1 },
    ]);
  });
});

describe('several processes on one database (rules 4, 8 and 10; F45, P29)', () => {
  it('open one stream together: one opening, and everyone who asked with that key gets its answer', async () => {
    const second = await world.another();
    for (let round = 0; round < 20; round += 1) {
      const open = { caseId: randomUUID(), projectId: randomUUID(), title: 'twice' };
      const key = randomUUID();
      const outcomes = await Promise.all(
        [world.executor, second].map((executor) => executor.run(openCase, open, as({ key }))),
      );
      expect(outcomes.map((outcome) => outcome.ok && outcome.version)).toEqual([1, 1]);
      expect(outcomes.filter((outcome) => outcome.ok && outcome.repeated)).toHaveLength(1);
    }
  });

  it('decide on the same expected version: exactly one wins, the other is told what happened (M13, P29)', async () => {
    const second = await world.another();
    for (let round = 0; round < 20; round += 1) {
      const caseId = await world.openCase();
      const outcomes = await Promise.all(
        [world.executor, second].map((executor, index) =>
          executor.run(decideItem, { caseId, item: SIX[index] ?? '' }, as({ expectedVersion: 1 })),
        ),
      );
      expect(outcomes.map(codeOf).sort()).toEqual(['COMMON.STALE_VERSION', undefined]);
    }
  });

  it('cross each other over many streams without a lost command or a stuck one', async () => {
    const second = await world.another({ lanes: 2 });
    const ids = await Promise.all(Array.from({ length: 20 }, () => world.openCase()));
    const projectsShared = SIX.flatMap((item) =>
      ids.flatMap((caseId, index) => [
        (index % 2 ? second : world.executor).run(decideItem, { caseId, item }, as()),
        second.run(rename, { caseId, title: item }, as()),
      ]),
    );
    const outcomes = await Promise.all(projectsShared);
    expect(outcomes.filter((outcome) => !outcome.ok)).toEqual([]);
  });
});

it('does not let a foreign lock stall a lane: its stream is told to come again, the others go on (rule 11)', async () => {
  const [stuck = '', ...others] = await Promise.all(Array.from({ length: 8 }, () => world.openCase()));
  await holding('select 1 from stream where id = $1 for update', [stuck], async () => {
    const outcomes = await Promise.all([stuck, ...others].map((caseId) => world.decide(caseId, 'EIA')));
    expect(outcomes.map(codeOf)).toEqual(['COMMON.BUSY', ...others.map(() => undefined)]);
  });
}, 60_000);

it('finds outbox rows that commit later with a smaller position: ask for what is unpublished (rule 12, F42, M1, P38)', async () => {
  const insert = `insert into outbox (project_id, sequence, event, at) values ($1, 1, '{}', now()) returning position::int`;
  const project = [randomUUID(), randomUUID()];
  await world.rows('update outbox set published_at = now()');
  await holding(insert, [project[0]], async (release) => {
    const [later] = await world.rows<{ position: number }>(insert, [project[1]]);
    await world.rows('update outbox set published_at = now() where published_at is null');
    await release();
    expect(await world.rows('select 1 from outbox where position > $1', [later?.position])).toEqual([]); // the cursor lost it
    expect(await world.rows('select project_id from outbox where published_at is null order by position')).toEqual([
      { project_id: project[0] },
    ]);
  });
  await world.rows('delete from outbox where project_id = any($1)', [project]);
});

it('refolds a state of an older shape from its events, and rebuilds rows and deadlines with the next write (F79)', async () => {
  const caseId = await world.openCase({ title: 'old' });
  const reshaped = defineAggregate<TestCase, TestCaseEvent>({
    ...testCase,
    schema: 2,
    deadlines: (state) => testCase.deadlines(state).map((deadline) => ({ ...deadline, kind: 'item-limit-2' })),
    upcasters: {
      Opened: (data: never) => ({ ...(data as Extract<TestCaseEvent, { type: 'Opened' }>), title: 'upcast' }),
    },
  });
  const next = await world.another({ aggregates: [reshaped] });
  const outcome = await next.run(defineCommand({ ...decideItem, aggregate: reshaped }), { caseId, item: 'EIA' }, as());
  expect(outcome).toMatchObject({ ok: true, version: 2 });
  expect(await world.rows('select schema from stream where id = $1', [caseId])).toEqual([{ schema: 2 }]);
  expect(await world.rows('select title from test_case where stream_id = $1', [caseId])).toEqual([{ title: 'upcast' }]);
  const deadlines = await world.rows<{ kind: string; generation: number }>(
    'select kind, generation from deadline where stream_id = $1',
    [caseId],
  );
  expect(deadlines).toEqual(SIX.slice(1).map(() => ({ kind: 'item-limit-2', generation: 2 })));
  expect((await world.verify([reshaped])).faults.filter((fault) => fault.at.startsWith(caseId))).toEqual([]);
  await world.rows('set session_replication_role = replica');
  for (const table of ['test_case', 'test_case_item', 'test_case_journal', 'deadline', 'event'])
    await world.rows(`delete from ${table} where stream_id = $1`, [caseId]);
  await world.rows('delete from stream where id = $1', [caseId]);
});
