import { isDeepStrictEqual } from 'node:util';
import type { Client } from 'pg';
import type { AnyAggregate } from '../define-command';
import type { Row } from '../executor/snapshot';
import type { TableShape } from '../executor/tables';
import type { ColumnType } from '../row-table';
import type { Fault } from './fault';
import { replayStream, type Replayed, type StoredEvent } from './replay-stream';
import { readable, sameValue } from './stored-row';

export interface StoredStream {
  readonly id: string;
  readonly type: string;
  readonly zone: string;
  readonly project_id: string;
  readonly version: number;
  readonly schema: number;
  readonly state: string;
}

interface StoredDeadlineRow {
  stream_id: string;
  key: string;
  kind: string;
  due_at: number;
  generation: number;
  state: string;
  fired: boolean;
}

/** Verifies one page of streams of one aggregate against their events. Returns the number of events read. */
export async function verifyPage(
  client: Client,
  aggregate: AnyAggregate,
  page: readonly StoredStream[],
  faults: Fault[],
): Promise<number> {
  const ids = page.map((stream) => stream.id);
  const events = await eventsOf(client, ids);
  const replayed = new Map<string, Replayed>();
  for (const stream of page)
    replayed.set(stream.id, verifyState(aggregate, stream, events.get(stream.id) ?? [], faults));
  for (const table of aggregate.rows) {
    const expected = page.flatMap((stream) => [...(replayed.get(stream.id)?.after.rows(table).values() ?? [])]);
    faults.push(...(await differingRows(client, table.table(), ids, expected)));
  }
  for (const table of aggregate.entries) {
    const expected = [...replayed.values()].flatMap(({ entries }) =>
      entries.filter((entry) => entry.table === table).map((entry) => entry.row),
    );
    faults.push(...(await differingRows(client, table.table(), ids, expected)));
  }
  await verifyDeadlines(client, aggregate, replayed, faults);
  return [...events.values()].reduce((sum, list) => sum + list.length, 0);
}

async function eventsOf(client: Client, ids: readonly string[]): Promise<Map<string, StoredEvent[]>> {
  const answer = await client.query<StoredEvent & { stream_id: string }>(
    `select stream_id, version, type, data, key, floor(extract(epoch from at) * 1000)::float8 as at
     from event where stream_id = any($1::uuid[]) order by stream_id, version`,
    [ids],
  );
  return Map.groupBy(answer.rows, (row) => row.stream_id);
}

function verifyState(
  aggregate: AnyAggregate,
  stream: StoredStream,
  events: readonly StoredEvent[],
  faults: Fault[],
): Replayed {
  const versions = events.map((event) => event.version);
  if (versions.length !== stream.version || versions.some((version, index) => version !== index + 1)) {
    faults.push({
      rule: 'versions are 1..n',
      at: stream.id,
      detail: `version ${stream.version}, events ${versions.join(' ')}`,
    });
  }
  const facts = { streamId: stream.id, zone: stream.zone, projectId: stream.project_id, version: stream.version };
  const replayed = replayStream(aggregate, facts, events);
  const folded: unknown = JSON.parse(replayed.after.stateJson);
  if (stream.schema === aggregate.schema && !isDeepStrictEqual(folded, JSON.parse(stream.state))) {
    faults.push({
      rule: 'fold(events) = state',
      at: stream.id,
      detail: `folded ${replayed.after.stateJson.slice(0, 300)}`,
    });
  }
  return replayed;
}

async function differingRows(
  client: Client,
  shape: TableShape,
  ids: readonly string[],
  expected: readonly Row[],
): Promise<Fault[]> {
  const faults: Fault[] = [];
  const columns = Object.entries(shape.columns) as [string, ColumnType][];
  const select = columns.map(([column, type]) => readable(column, type)).join(', ');
  const answer = await client.query<Row>(`select ${select} from ${shape.name} t where t.stream_id = any($1::uuid[])`, [
    ids,
  ]);
  const keyOf = (row: Row): string => shape.key.map((column) => String(row[column])).join(' ');
  const stored = new Map(answer.rows.map((row) => [keyOf(row), row]));
  const rule = `${shape.name} = what the events say`;
  for (const row of expected) {
    const key = keyOf(row);
    const found = stored.get(key);
    stored.delete(key);
    if (!found) {
      faults.push({ rule, at: key, detail: 'missing' });
      continue;
    }
    for (const [column, type] of columns) {
      if (!sameValue(type, found[column], row[column])) {
        faults.push({
          rule,
          at: key,
          detail: `${column} is ${String(found[column])}, should be ${String(row[column])}`,
        });
      }
    }
  }
  for (const key of stored.keys()) faults.push({ rule, at: key, detail: 'should not be there' });
  return faults;
}

async function verifyDeadlines(
  client: Client,
  aggregate: AnyAggregate,
  replayed: ReadonlyMap<string, Replayed>,
  faults: Fault[],
): Promise<void> {
  const rule = 'deadlines = deadlines(state)';
  const answer = await client.query<StoredDeadlineRow>(
    `select d.stream_id, d.key, d.kind, floor(extract(epoch from d.due_at) * 1000)::float8 as due_at, d.generation, d.state,
       f.stream_id is not null as fired
     from deadline d left join deadline_firing f using (stream_id, key, generation) where d.stream_id = any($1::uuid[])`,
    [[...replayed.keys()]],
  );
  const stored = Map.groupBy(answer.rows, (row) => row.stream_id);
  for (const [id, { after, generations }] of replayed) {
    const rows = new Map((stored.get(id) ?? []).map((row) => [row.key, row]));
    for (const wanted of after.deadlines().values()) {
      const row = rows.get(wanted.key);
      rows.delete(wanted.key);
      const at = `${id} ${wanted.key}`;
      if (!row) faults.push({ rule, at, detail: 'missing' });
      else if (row.due_at !== wanted.dueAt || row.kind !== wanted.kind)
        faults.push({ rule, at, detail: `due ${row.due_at}, should be ${wanted.dueAt}` });
      else if (aggregate.schema === 1 && row.generation !== generations.get(wanted.key)) {
        faults.push({
          rule,
          at,
          detail: `generation ${row.generation}, should be ${String(generations.get(wanted.key))}`,
        });
      } else if ((row.state === 'fired') !== row.fired)
        faults.push({ rule: 'fired = has a firing', at, detail: row.state });
    }
    for (const key of rows.keys()) faults.push({ rule, at: `${id} ${key}`, detail: 'should not be there' });
  }
}
