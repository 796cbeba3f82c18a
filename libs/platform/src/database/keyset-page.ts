import type { CursorValue } from './cursor';
import { listStatement, pageFrom, type Listed, type ListQuestion } from './keyset-list';
import type { ReadDatabase } from './read-database';

/** One list of a row table: highest first by a sort column, then by its key; filters are equalities on columns. */
export interface PageQuestion {
  /** Table; the list's name in its cursors together with the filters. */
  readonly table: string;
  readonly columns: string;
  readonly sort: string;
  readonly sortType: 'date' | 'text' | 'integer' | 'uuid';
  /** Unique uuid column that settles equal sort values; `stream_id` unless said. */
  readonly key?: string;
  readonly filters: readonly (readonly [column: string, value: string | undefined])[];
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** A page, the count of the whole list, and the cursor of the next page. */
export interface Page<T> {
  readonly items: T[];
  readonly total: number;
  readonly next: string | null;
}

/** Signs and reads the places of a list; a foreign cursor throws (S76). */
export interface CursorBook {
  sign(list: string, values: readonly CursorValue[]): string;
  read(list: string, cursor: string | undefined): readonly CursorValue[] | undefined;
}

/** A list with any order and filters of its own; its name and filter values stand in its cursors. */
export interface NamedList extends Omit<ListQuestion, 'after'> {
  readonly name: string;
  readonly cursor?: string | undefined;
}

/** One page of a list inside the reader's zones; a cursor of another list or of other filters is refused (S76). */
export async function listPage<T extends object>(
  database: ReadDatabase,
  cursors: CursorBook,
  zones: readonly string[],
  { name, cursor, ...list }: NamedList,
): Promise<Page<T>> {
  const book = `${name} ${JSON.stringify(list.filters.map(({ value }) => value ?? null))}`;
  const { sql, parameters } = listStatement({ ...list, after: cursors.read(book, cursor) });
  const rows = await database.query<Listed<T>>(zones, sql, parameters);
  return pageFrom<T>(rows, list.limit, (keys) => cursors.sign(book, keys));
}

/** Keyset paging over one row table inside the reader's zones; column names come from code, never from input (M17). */
export function keysetPage<T extends object>(
  database: ReadDatabase,
  cursors: CursorBook,
  zones: readonly string[],
  question: PageQuestion,
): Promise<Page<T>> {
  const { table, columns, sort, sortType, key = 'stream_id', filters, limit, cursor } = question;
  return listPage<T>(database, cursors, zones, {
    name: table,
    from: table,
    columns,
    filters: filters.map(([column, value]) => ({ sql: `${column} = ?`, value })),
    order: [
      { column: sort, type: sortType },
      { column: key, type: 'uuid' },
    ],
    direction: 'desc',
    limit,
    cursor,
  });
}
