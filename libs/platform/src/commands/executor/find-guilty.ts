import type { DatabaseFailure } from './failures';
import { encodeArray } from './binary-array';
import type { Job } from './job';
import type { LaneConnection } from './lane-connection';
import type { Row } from './snapshot';
import { TRANSPORT, type TableShape } from './tables';
import type { WriteSet } from './write-set';

const COLUMNS = `select array_agg(a.attname order by k.ord)::text[] as columns
  from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
  cross join lateral unnest(i.indkey::int2[]) with ordinality k(attnum, ord)
  join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum
  where t.relname = $1 and c.relname = $2 and i.indisunique`;

/**
 * The streams whose rows break a unique constraint. Row-level security keeps PostgreSQL from naming the row in the
 * error, so we ask: which values of the batch meet twice in it, or meet a row of another stream? Empty: cannot tell.
 */
export async function findGuilty(
  connection: LaneConnection,
  failure: DatabaseFailure,
  writes: WriteSet | undefined,
  jobs: readonly Job[],
): Promise<Set<string>> {
  const guilty = new Set<string>();
  const table = failure.table === undefined ? undefined : writes?.get(failure.table);
  if (!table || failure.constraint === undefined) return guilty;
  const turn = new Map(jobs.map((job, index) => [job.streamId, index] as const).reverse());
  const turnOf = (row: Row): number => turn.get(String(row.stream_id)) ?? 0;
  const rows = [...table.inserts, ...table.updates].sort((a, b) => turnOf(a) - turnOf(b));
  const found = await connection.send([{ text: COLUMNS, values: [failure.table, failure.constraint] }]);
  const columns = (found[0]?.rows[0] as { columns: string[] | null } | undefined)?.columns ?? [];
  if (!columns.length || columns.some((column) => !(column in table.shape.columns))) return guilty;
  meetingInBatch(rows, columns, guilty);
  for (const id of await meetingStored(connection, table.shape, columns, rows)) guilty.add(id);
  return guilty;
}

/** The first stays with the batch, the later ones go alone, as they would have one after the other. */
function meetingInBatch(rows: readonly Row[], columns: readonly string[], guilty: Set<string>): void {
  const owners = new Map<string, string>();
  for (const row of rows) {
    if (columns.some((column) => row[column] === null || row[column] === undefined)) continue;
    const value = JSON.stringify(columns.map((column) => String(row[column])));
    const owner = owners.get(value);
    if (owner === undefined) owners.set(value, String(row.stream_id));
    else if (owner !== row.stream_id) guilty.add(String(row.stream_id));
  }
}

async function meetingStored(
  connection: LaneConnection,
  shape: TableShape,
  columns: readonly string[],
  rows: readonly Row[],
): Promise<string[]> {
  const names = ['stream_id', ...columns.filter((column) => column !== 'stream_id')];
  const parameters = names.map((name, index) => `$${index + 1}::${TRANSPORT[shape.columns[name] ?? 'text'].element}[]`);
  const same = columns.map((column) => `t.${column} = u.${column}${castOf(shape, column)}`);
  const values = names.map((name) =>
    encodeArray(
      TRANSPORT[shape.columns[name] ?? 'text'].element,
      rows.map((row) => row[name]),
    ),
  );
  const text = `select distinct u.stream_id from unnest(${parameters.join(', ')}) u(${names.join(', ')})
    join ${shape.name} t on ${same.join(' and ')} and t.stream_id <> u.stream_id`;
  const answers = await connection.send([
    { text: 'begin read only' },
    { text: `select set_config('app.zones', '*', true)` },
    { text, values },
    { text: 'commit' },
  ]);
  return ((answers[2]?.rows ?? []) as { stream_id: string }[]).map((row) => row.stream_id);
}

function castOf(shape: TableShape, column: string): string {
  const { cast } = TRANSPORT[shape.columns[column] ?? 'text'];
  return cast ? `::${cast}` : '';
}
