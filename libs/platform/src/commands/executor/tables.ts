import type { ColumnType } from '../row-table';
import type { ElementType } from './binary-array';

export interface TableShape {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnType | 'json'>>;
  readonly key: readonly string[];
  /** Columns an update sets; default: all that are not in the key. */
  readonly changes?: readonly string[];
}

export const STREAM: TableShape = {
  name: 'stream',
  columns: {
    id: 'uuid',
    type: 'text',
    zone: 'text',
    project_id: 'uuid',
    version: 'integer',
    schema: 'integer',
    state: 'text',
  },
  key: ['id'],
  changes: ['version', 'schema', 'state'],
};

export const EVENT: TableShape = {
  name: 'event',
  columns: {
    stream_id: 'uuid',
    version: 'integer',
    type: 'text',
    data: 'jsonb',
    at: 'timestamptz',
    actor: 'jsonb',
    key: 'text',
    causation_id: 'text',
    correlation_id: 'text',
    zone: 'text',
    project_id: 'uuid',
  },
  key: ['stream_id', 'version'],
};

export const DEADLINE: TableShape = {
  name: 'deadline',
  columns: {
    stream_id: 'uuid',
    key: 'text',
    kind: 'text',
    due_at: 'timestamptz',
    generation: 'integer',
    state: 'text',
    zone: 'text',
  },
  key: ['stream_id', 'key'],
  changes: ['kind', 'due_at', 'generation', 'state'],
};

export const FIRING: TableShape = {
  name: 'deadline_firing',
  columns: {
    stream_id: 'uuid',
    key: 'text',
    generation: 'integer',
    kind: 'text',
    due_at: 'timestamptz',
    fired_at: 'timestamptz',
    zone: 'text',
  },
  key: ['stream_id', 'key', 'generation'],
};

export const ANSWERED: TableShape = {
  name: 'answered',
  columns: { key: 'text', scope: 'text', fingerprint: 'text', response: 'text', at: 'timestamptz' },
  key: ['key'],
};

/** How a column's values travel, and what the statement casts them to (numeric goes as its text, exactly). */
export const TRANSPORT: Record<ColumnType | 'json', { readonly element: ElementType; readonly cast?: string }> = {
  uuid: { element: 'uuid' },
  text: { element: 'text' },
  integer: { element: 'int4' },
  bigint: { element: 'int8' },
  numeric: { element: 'text', cast: 'numeric' },
  boolean: { element: 'bool' },
  date: { element: 'date' },
  timestamptz: { element: 'timestamptz' },
  json: { element: 'json' },
  jsonb: { element: 'jsonb' },
};
