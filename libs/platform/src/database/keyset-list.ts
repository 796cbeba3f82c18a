import type { CursorValue } from './cursor';

/** A filter of a list: SQL with `?` for its one value. Undefined values filter nothing. */
export interface Filter {
  readonly sql: string;
  readonly value: unknown;
}

/** A list as its screen asks for it; SQL text comes from code only, values from the input (M17). */
export interface ListQuestion {
  /** A table or a join; the columns below must exist in it. */
  readonly from: string;
  readonly columns: string;
  readonly filters: readonly Filter[];
  /** Keys of the order with their types, the last one unique; all in one direction. */
  readonly order: readonly { readonly column: string; readonly type: string }[];
  readonly direction: 'asc' | 'desc';
  readonly limit: number;
  readonly after?: readonly CursorValue[] | undefined;
}

/**
 * One statement for a keyset page and the total of its list, so that the count equals the list (same snapshot). Each
 * row carries `list_keys` (texts for the cursor) and `list_total`.
 */
export function listStatement(question: ListQuestion): { sql: string; parameters: unknown[] } {
  const filters = question.filters.filter((filter) => filter.value !== undefined);
  const parameters = filters.map((filter) => filter.value);
  const conditions = filters.map((filter, index) => filter.sql.replace('?', `$${index + 1}`));
  const keys = question.order.map((key) => key.column).join(', ');
  const texts = question.order.map((key) => `(${key.column})::text`).join(', ');
  const order = question.order.map((key) => `${key.column} ${question.direction}`).join(', ');
  const place = question.after?.map((value, index) => {
    parameters.push(value);
    return `$${parameters.length}::${question.order[index]?.type ?? 'text'}`;
  });
  // Qualified: a bare name would mean the printed text of a column that `columns` gives the same name.
  const outer = question.order.map((key) => `listed.${key.column} ${question.direction}`).join(', ');
  const after = place ? [`(${keys}) ${question.direction === 'asc' ? '>' : '<'} (${place.join(', ')})`] : [];
  const sql = `with counted as (select count(*)::int as total from ${question.from}${where(conditions)})
    select ${question.columns}, json_build_array(${texts}) as list_keys, counted.total as list_total
      from counted left join lateral (select * from ${question.from}${where([...conditions, ...after])}
        order by ${order} limit ${question.limit + 1}) listed on true order by ${outer}`;
  return { sql, parameters };
}

const where = (conditions: readonly string[]): string =>
  conditions.length ? ` where ${conditions.join(' and ')}` : '';

/** A row as {@link listStatement} answers it. */
export type Listed<T> = T & { list_keys: readonly (string | null)[]; list_total: number };

/** Cuts the extra row off and says where the next page begins. */
export function pageFrom<T extends object>(
  rows: readonly Listed<T>[],
  limit: number,
  sign: (keys: readonly (string | null)[]) => string,
): { items: T[]; total: number; next: string | null } {
  const found = rows.filter((row) => row.list_keys.some((key) => key !== null));
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(({ list_keys: _keys, list_total: _total, ...item }) => item as unknown as T),
    total: rows[0]?.list_total ?? 0,
    next: found.length > limit && last ? sign(last.list_keys) : null,
  };
}
