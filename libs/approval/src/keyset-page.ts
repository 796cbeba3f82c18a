import type { CursorValue } from '@luodi/platform/database';
import type { Cursors } from '@luodi/platform/http';

/** A keyset list: SQL text comes from code, every value is a parameter (M17). */
export interface KeysetList {
  /** Name of the list with its filters: a cursor of one question answers no other (S76). */
  readonly name: string;
  /** `select … from … where …` of all rows of the list, with `$1…` for `parameters`. */
  readonly rows: string;
  readonly parameters: readonly unknown[];
  /** Columns of the ascending order with their types, unique together. */
  readonly order: readonly { readonly column: string; readonly type: string }[];
  readonly limit: number;
}

interface PageRow<T> {
  readonly total: number;
  readonly items: readonly T[];
}

/** One statement for a page and the size of its list, in one snapshot, so that the count is the list's (INV-14). */
export function pageStatement(
  list: KeysetList,
  after: readonly CursorValue[] | undefined,
): { sql: string; parameters: unknown[] } {
  const columns = list.order.map(({ column }) => column).join(', ');
  const place = list.order.map(({ type }, index) => `$${list.parameters.length + index + 1}::${type}`).join(', ');
  const condition = after ? `where (${columns}) > (${place})` : '';
  const sql = `with listed as (${list.rows}),
    page as (select * from listed ${condition} order by ${columns} limit ${list.limit + 1})
    select (select count(*)::int from listed) as total,
      coalesce((select jsonb_agg(to_jsonb(page) order by ${columns}) from page), '[]') as items`;
  return { sql, parameters: [...list.parameters, ...(after ?? [])] };
}

/** Reads one page and signs the cursor of the next. */
export async function readPage<T extends object>(
  list: KeysetList,
  cursor: string | undefined,
  tools: { readonly cursors: Cursors; readonly query: (sql: string, parameters: unknown[]) => Promise<PageRow<T>[]> },
): Promise<{ items: T[]; total: number; next: string | null }> {
  const { sql, parameters } = pageStatement(list, tools.cursors.read(list.name, cursor));
  const [page] = await tools.query(sql, parameters);
  const found = page?.items ?? [];
  const items = found.slice(0, list.limit);
  const last = found.length > list.limit ? items.at(-1) : undefined;
  const keys = last && list.order.map(({ column }) => String((last as Record<string, unknown>)[column]));
  return { items, total: page?.total ?? 0, next: keys ? tools.cursors.sign(list.name, keys) : null };
}
