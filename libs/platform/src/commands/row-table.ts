import type { DomainEvent } from '@luodi/domain';
import { Column, getMetadataArgsStorage, PrimaryColumn } from 'typeorm';
import type { EventFacts, StreamFacts } from './define-aggregate';

export type ColumnType =
  'uuid' | 'text' | 'integer' | 'bigint' | 'numeric' | 'boolean' | 'date' | 'timestamptz' | 'jsonb';

/**
 * Base of every row class: the executor fills both columns. `stream_id` makes rows of a stream findable for the
 * difference and for verification, `zone` is what row-level security looks at.
 */
export abstract class StreamRow {
  @PrimaryColumn('uuid')
  stream_id: string;

  @Column('text')
  zone: string;
}

/** Base of every entry class: one row per event, keyed by stream and version. */
export abstract class StreamEntry extends StreamRow {
  @PrimaryColumn('integer')
  version: number;
}

type RowClass<R> = abstract new () => R;
type Filled = 'stream_id' | 'zone' | 'version';
export type RowValues<R> = Omit<R, Filled>;

interface Table {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** Key columns, `stream_id` first. */
  readonly key: readonly string[];
}

export interface RowTable<S> {
  readonly table: () => Table;
  readonly rowClass: abstract new () => StreamRow;
  readonly rowsOf: (state: S, stream: StreamFacts) => readonly Readonly<Record<string, unknown>>[];
}

export interface EntryTable<S, E extends DomainEvent> {
  readonly table: () => Table;
  readonly rowClass: abstract new () => StreamEntry;
  readonly entryOf: (event: E, facts: EventFacts<S>) => Readonly<Record<string, unknown>> | undefined;
}

/** state → rows of a TypeORM row class; `money` as string of fen, days as `YYYY-MM-DD`, moments as `Instant`. */
export const rowTable = <S, R extends StreamRow>(
  rowClass: RowClass<R>,
  rowsOf: (state: S, stream: StreamFacts) => readonly RowValues<R>[],
): RowTable<S> => ({ table: () => tableOf(rowClass), rowClass, rowsOf: rowsOf as unknown as RowTable<S>['rowsOf'] });

/** event → an appended row of a TypeORM row class. */
export const entryTable = <S, E extends DomainEvent, R extends StreamEntry>(
  rowClass: RowClass<R>,
  entryOf: (event: E, facts: EventFacts<S>) => RowValues<R> | undefined,
): EntryTable<S, E> => ({
  table: () => tableOf(rowClass),
  rowClass,
  entryOf: entryOf as unknown as EntryTable<S, E>['entryOf'],
});

/** Reads name, columns and key of a row class from its decorators, so that they are written once. */
export function tableOf(rowClass: abstract new () => unknown): Table {
  const known = shapes.get(rowClass);
  if (known) return known;
  const shape = readShape(rowClass);
  shapes.set(rowClass, shape);
  return shape;
}

const shapes = new WeakMap<object, Table>();

function readShape(rowClass: abstract new () => unknown): Table {
  const storage = getMetadataArgsStorage();
  const name = storage.tables.find((table) => table.target === rowClass)?.name;
  if (!name) throw new Error(`${rowClass.name} has no @Entity('table_name')`);
  const columns: Record<string, ColumnType> = {};
  const key: string[] = [];
  for (
    let at: unknown = rowClass;
    typeof at === 'function' && at !== Function.prototype;
    at = Object.getPrototypeOf(at)
  ) {
    for (const column of storage.columns.filter((candidate) => candidate.target === at)) {
      columns[column.propertyName] = column.options.type as ColumnType;
      if (column.options.primary) key.push(column.propertyName);
    }
  }
  key.sort((a, b) => Number(b === 'stream_id') - Number(a === 'stream_id') || a.localeCompare(b));
  return { name, columns, key };
}
