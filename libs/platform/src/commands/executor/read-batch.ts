import type { QueryResult } from 'pg';
import type { DomainEvent, Instant } from '@luodi/domain';
import type { AnyAggregate } from '../define-command';
import type { Outcome } from '../commands';
import { encodeArray } from './binary-array';
import type { Job } from './job';
import type { LaneConnection, Statement } from './lane-connection';
import { Snapshot } from './snapshot';
import type { StateCache } from './state-cache';
import { StreamWork, type StoredDeadline } from './stream-work';

export interface Answered {
  readonly fingerprint: string;
  readonly response: Outcome;
}

/** Everything a batch needs to decide, read under the locks of its streams. */
export interface BatchRead {
  readonly works: Map<string, StreamWork>;
  readonly types: Map<string, string>;
  readonly answered: Map<string, Answered>;
  /** Database time after the locks were taken, sandbox offset included, whole milliseconds (rule 6). */
  readonly now: Instant;
  readonly policyRevision: number;
}

interface StreamRowRead {
  id: string;
  type: string;
  zone: string;
  project_id: string;
  version: number;
  schema: number;
  state: string | null;
}

const LOCK = `select s.id, s.type, s.zone, s.project_id, s.version, s.schema,
    case when s.version = u.v and s.schema = u.s then null else s.state end as state
  from stream s join unnest($1::uuid[], $2::int4[], $3::int4[]) u(id, v, s) on s.id = u.id order by s.id for update of s`;

// Apart from the lock: what another process committed while we waited for it is seen here (rules 6 and 7).
const KNOW = `select floor(extract(epoch from luodi_now()) * 1000)::float8 as now, r.revision, a.key, a.fingerprint, a.response
  from (select revision from policy_revision) r left join answered a on a.key = any($1::text[])`;

const FIRE = `select d.stream_id, d.key, d.kind, floor(extract(epoch from d.due_at) * 1000)::float8 as due_at, d.generation, d.state
  from deadline d join unnest($1::uuid[], $2::text[]) u(stream_id, key) on d.stream_id = u.stream_id and d.key = u.key`;

/** Round trip 1: begin, zones, lock and read the streams, then the answered keys and the clock. */
export async function readBatch(
  connection: LaneConnection,
  jobs: readonly Job[],
  aggregates: ReadonlyMap<string, AnyAggregate>,
  cache: StateCache,
): Promise<BatchRead> {
  const ids = [...new Set(jobs.map((job) => job.streamId))].sort();
  // Held here: the cache may let go of a snapshot while the answer is on its way.
  const cached = new Map(ids.map((id) => [id, cache.get(id)]));
  const statements = readStatements(jobs, ids, [...cached.values()]);
  const [, , locked, known, due] = await connection.send(statements);
  const read = assemble((locked?.rows ?? []) as StreamRowRead[], aggregates, cached);
  await refold(connection, read.works);
  for (const row of due?.rows ?? [])
    read.works
      .get((row as { stream_id: string }).stream_id)
      ?.stored.set((row as StoredDeadline).key, storedDeadline(row));
  return { ...read, ...knowledge(known) };
}

/** Sent together: one round trip. */
function readStatements(
  jobs: readonly Job[],
  ids: readonly string[],
  held: readonly (Snapshot | undefined)[],
): Statement[] {
  const statements: Statement[] = [
    { text: 'begin' },
    { name: 'zones', text: `select set_config('app.zones', $1, true)`, values: [zonesOf(jobs)] },
    {
      name: 'lock',
      text: LOCK,
      values: [
        encodeArray('uuid', ids),
        encodeArray(
          'int4',
          held.map((snapshot) => snapshot?.facts.version ?? -1),
        ),
        encodeArray(
          'int4',
          held.map((snapshot) => snapshot?.aggregate.schema ?? -1),
        ),
      ],
    },
    {
      name: 'know',
      text: KNOW,
      values: [
        encodeArray(
          'text',
          jobs.map((job) => job.context.key),
        ),
      ],
    },
  ];
  const firing = jobs.filter((job) => job.firing);
  if (firing.length) {
    const keys = firing.map((job) => job.firing?.key);
    statements.push({
      name: 'fire',
      text: FIRE,
      values: [
        encodeArray(
          'uuid',
          firing.map((job) => job.streamId),
        ),
        encodeArray('text', keys),
      ],
    });
  }
  return statements;
}

function zonesOf(jobs: readonly Job[]): string {
  const zones = new Set<string>();
  for (const { context } of jobs) {
    if (context.zones === '*') return '*';
    for (const zone of context.zones) zones.add(zone);
  }
  return [...zones].join(',');
}

function assemble(
  rows: readonly StreamRowRead[],
  aggregates: ReadonlyMap<string, AnyAggregate>,
  cached: ReadonlyMap<string, Snapshot | undefined>,
) {
  const works = new Map<string, StreamWork>();
  const types = new Map<string, string>();
  for (const row of rows) {
    types.set(row.id, row.type);
    const aggregate = aggregates.get(row.type);
    if (!aggregate) continue;
    const known = row.state === null ? cached.get(row.id) : undefined;
    const facts = { streamId: row.id, zone: row.zone, projectId: row.project_id, version: row.version };
    const refolded = row.schema !== aggregate.schema;
    const snapshot =
      known ??
      new Snapshot(aggregate, facts, refolded ? aggregate.initial : (JSON.parse(row.state ?? 'null') as unknown));
    works.set(row.id, new StreamWork(snapshot, refolded));
  }
  return { works, types };
}

function knowledge(known: QueryResult | undefined): Pick<BatchRead, 'answered' | 'now' | 'policyRevision'> {
  const rows = (known?.rows ?? []) as {
    now: number;
    revision: string;
    key: string | null;
    fingerprint: string;
    response: string;
  }[];
  const first = rows[0];
  if (!first) throw new Error('the policy revision is missing: the database is not migrated');
  const answered = new Map<string, Answered>();
  for (const { key, fingerprint, response } of rows)
    if (key !== null) answered.set(key, { fingerprint, response: JSON.parse(response) as Outcome });
  return { answered, now: first.now, policyRevision: Number(first.revision) };
}

/** A state of another shape is folded anew from its events, old ones made today's by their upcasters. */
async function refold(connection: LaneConnection, works: Map<string, StreamWork>): Promise<void> {
  const old = [...works.values()].filter((work) => work.refolded);
  if (!old.length) return;
  const ids = encodeArray(
    'uuid',
    old.map((work) => work.before.facts.streamId),
  );
  const [events, deadlines] = await connection.send([
    {
      name: 'refold',
      text: 'select stream_id, type, data from event where stream_id = any($1::uuid[]) order by stream_id, version',
      values: [ids],
    },
    {
      name: 'refold-deadlines',
      text: `select stream_id, key, kind, floor(extract(epoch from due_at) * 1000)::float8 as due_at, generation, state
        from deadline where stream_id = any($1::uuid[])`,
      values: [ids],
    },
  ]);
  const states = new Map<string, unknown>();
  for (const row of (events?.rows ?? []) as { stream_id: string; type: string; data: never }[]) {
    const aggregate = works.get(row.stream_id)?.before.aggregate;
    if (!aggregate) continue;
    const state = states.has(row.stream_id) ? states.get(row.stream_id) : aggregate.initial;
    states.set(row.stream_id, aggregate.evolve(state, upcast(aggregate, row.type, row.data)));
  }
  for (const work of old) {
    const { aggregate, facts } = work.before;
    works.set(facts.streamId, new StreamWork(new Snapshot(aggregate, facts, states.get(facts.streamId)), true));
  }
  for (const row of deadlines?.rows ?? [])
    works.get((row as { stream_id: string }).stream_id)?.stored.set((row as StoredDeadline).key, storedDeadline(row));
}

/** Turns a stored event into today's: through the aggregate's upcaster of its type, else as it is. */
export const upcast = (aggregate: AnyAggregate, type: string, data: never): DomainEvent =>
  aggregate.upcasters[type]?.(data) ?? (data as DomainEvent);

const storedDeadline = (row: {
  key: string;
  kind: string;
  due_at: number;
  generation: number;
  state: 'pending' | 'fired';
}): StoredDeadline => ({
  key: row.key,
  kind: row.kind,
  dueAt: row.due_at,
  generation: row.generation,
  state: row.state,
});
