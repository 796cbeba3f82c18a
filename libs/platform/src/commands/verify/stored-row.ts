import { isDeepStrictEqual } from 'node:util';
import type { ColumnType } from '../row-table';

/** A select expression that brings a column into the form in which declared values can be compared with it. */
export function readable(column: string, type: ColumnType): string {
  if (type === 'timestamptz') return `floor(extract(epoch from t.${column}) * 1000)::float8 as ${column}`;
  return ['bigint', 'numeric', 'date', 'uuid'].includes(type) ? `t.${column}::text as ${column}` : `t.${column}`;
}

/** Whether a stored value is the declared one; `undefined` is SQL null, decimals are equal by value. */
export function sameValue(type: ColumnType, stored: unknown, declared: unknown): boolean {
  const [left, right] = [stored ?? null, declared ?? null];
  if (left === null || right === null) return left === right;
  if (type === 'numeric') return plainDecimal(String(left)) === plainDecimal(String(right));
  if (type === 'bigint' || type === 'uuid') return String(left) === String(right);
  if (type === 'jsonb') return isDeepStrictEqual(left, JSON.parse(JSON.stringify(right)));
  return left === right;
}

const plainDecimal = (text: string): string => {
  const trimmed = text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
  return trimmed === '-0' ? '0' : trimmed.replace(/^(-?)0+(?=\d)/, '$1');
};
