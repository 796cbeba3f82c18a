import { encodeArray } from './binary-array';
import type { Statement } from './lane-connection';
import type { Row } from './snapshot';
import { TRANSPORT, type TableShape } from './tables';
import type { WriteSet } from './write-set';

type Verb = 'delete' | 'update' | 'insert';

/** Texts and their names, kept for the life of a lane connection: a name is planned once. */
export class StatementNames {
  private readonly names = new Map<string, string>();

  nameOf(text: string): string {
    const known = this.names.get(text);
    if (known) return known;
    const name = `write-${this.names.size}`;
    this.names.set(text, name);
    return name;
  }
}

/**
 * One data-modifying statement for all tables. PostgreSQL runs the parts of such a statement from the last to the
 * first, so they are listed backwards: deletes happen first, then updates, then inserts; a unique value that one
 * stream gives up can be taken by another in the same batch.
 */
export function writeStatement(set: WriteSet, names: StatementNames): Statement | undefined {
  const parts: string[] = [];
  const values: Buffer[] = [];
  const tables = set.tables();
  for (const verb of ['delete', 'update', 'insert'] as const) {
    for (const { shape, deletes, updates, inserts } of tables) {
      const rows = { delete: deletes, update: updates, insert: inserts }[verb];
      if (rows.length) parts.push(part(verb, shape, rows, values));
    }
  }
  if (!parts.length) return undefined;
  const text = `with ${parts
    .map((sql, index) => `p${parts.length - index} as (${sql})`)
    .reverse()
    .join(', ')} select 1`;
  return { name: names.nameOf(text), text, values };
}

function part(verb: Verb, shape: TableShape, rows: readonly Row[], values: Buffer[]): string {
  const columns = columnsOf(verb, shape);
  const parameters = columns.map((column) => {
    const { element } = TRANSPORT[shape.columns[column] ?? 'text'];
    values.push(encodeColumn(shape, column, rows));
    return `$${values.length}::${element}[]`;
  });
  // In the select list, not in FROM: there each array would first be copied into a tuple store.
  const source = `(select ${columns.map((column, index) => `unnest(${parameters[index] ?? ''}) as ${column}`).join(', ')}) u`;
  const match = shape.key.map((column) => `t.${column} = ${valueOf(shape, column)}`).join(' and ');
  if (verb === 'insert') {
    return `insert into ${shape.name} (${columns.join(', ')}) select ${columns.map((column) => valueOf(shape, column)).join(', ')} from ${source}`;
  }
  if (verb === 'delete') return `delete from ${shape.name} t using ${source} where ${match}`;
  const set = changedBy(shape).map((column) => `${column} = ${valueOf(shape, column)}`);
  return `update ${shape.name} t set ${set.join(', ')} from ${source} where ${match}`;
}

function columnsOf(verb: Verb, shape: TableShape): readonly string[] {
  if (verb === 'insert') return Object.keys(shape.columns);
  return verb === 'delete' ? shape.key : [...shape.key, ...changedBy(shape)];
}

const changedBy = (shape: TableShape): readonly string[] =>
  shape.changes ?? Object.keys(shape.columns).filter((column) => !shape.key.includes(column));

function valueOf(shape: TableShape, column: string): string {
  const { cast } = TRANSPORT[shape.columns[column] ?? 'text'];
  return cast ? `u.${column}::${cast}` : `u.${column}`;
}

function encodeColumn(shape: TableShape, column: string, rows: readonly Row[]): Buffer {
  const { element } = TRANSPORT[shape.columns[column] ?? 'text'];
  try {
    return encodeArray(
      element,
      rows.map((row) => row[column]),
    );
  } catch (error) {
    throw new Error(`${shape.name}.${column}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
