import type { ReadDatabase } from '@luodi/platform/database';
import type { Cursors } from '@luodi/platform/http';

/** One list: highest first by a sort column, then by stream; filters are equalities on columns. */
export interface ListQuestion {
  readonly table: string;
  readonly columns: string;
  readonly sort: string;
  readonly sortType: 'date' | 'text' | 'integer' | 'uuid';
  readonly filters: readonly (readonly [column: string, value: string | undefined])[];
  readonly limit: number;
  readonly cursor?: string;
}

/** A page, the count of the whole list, and the cursor of the next page. */
export interface Page<T> {
  readonly items: T[];
  readonly total: number;
  readonly next: string | null;
}

type Keyed<T> = T & { page_sort: string; page_key: string };

/** Keyset paging over one row table inside the reader's zones; column names come from code, never from input (M17). */
export async function keysetPage<T>(
  database: ReadDatabase,
  cursors: Cursors,
  zones: readonly string[],
  question: ListQuestion,
): Promise<Page<T>> {
  const { table, columns, sort, sortType, limit } = question;
  const given = question.filters.filter((filter): filter is readonly [string, string] => filter[1] !== undefined);
  const name = `${table}?${given.map(([column, value]) => `${column}=${value}`).join('&')}`;
  const values: unknown[] = given.map(([, value]) => value);
  const matching = given.map(([column], index) => `${column} = $${index + 1}`).join(' and ') || 'true';
  const after = cursors.read(name, question.cursor);
  const [{ total = 0 } = {}] = await database.query<{ total: number }>(
    zones,
    `select count(*)::int as total from ${table} where ${matching}`,
    values,
  );
  const from = after
    ? ` and (${sort}, stream_id) < ($${values.length + 1}::${sortType}, $${values.length + 2}::uuid)`
    : '';
  const rows = await database.query<Keyed<T>>(
    zones,
    `select ${columns}, ${sort}::text as page_sort, stream_id::text as page_key from ${table} where ${matching}${from}
     order by ${sort} desc, stream_id desc limit ${limit + 1}`,
    [...values, ...(after ?? [])],
  );
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const items = shown.map(({ page_sort: _, page_key: __, ...row }) => row as unknown as T);
  return { items, total, next: last ? cursors.sign(name, [last.page_sort, last.page_key]) : null };
}
