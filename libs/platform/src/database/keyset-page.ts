import type { CursorValue } from './cursor';
import { listStatement, pageFrom, type Listed } from './keyset-list';
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

/** Keyset paging over one row table inside the reader's zones; column names come from code, never from input (M17). */
export async function keysetPage<T extends object>(
  database: ReadDatabase,
  cursors: CursorBook,
  zones: readonly string[],
  question: PageQuestion,
): Promise<Page<T>> {
  const { table, columns, sort, sortType, key = 'stream_id', limit } = question;
  const given = question.filters.filter(([, value]) => value !== undefined);
  const name = `${table}?${given.map(([column, value]) => `${column}=${value}`).join('&')}`;
  const { sql, parameters } = listStatement({
    from: table,
    columns,
    filters: given.map(([column, value]) => ({ sql: `${column} = ?`, value })),
    order: [
      { column: sort, type: sortType },
      { column: key, type: 'uuid' },
    ],
    direction: 'desc',
    limit,
    after: cursors.read(name, question.cursor),
  });
  const rows = await database.query<Listed<T>>(zones, sql, parameters);
  return pageFrom<T>(rows, limit, (keys) => cursors.sign(name, keys));
}
