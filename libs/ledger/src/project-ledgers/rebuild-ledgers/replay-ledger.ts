import { projectLedger } from '../project-ledger.aggregate';
import type { ProjectLedgerEvent } from '../domain/project-ledger.events';

/** An event as the ledger's database keeps it; `at` in milliseconds. */
export interface StoredLedgerEvent {
  readonly version: number;
  readonly data: ProjectLedgerEvent;
  readonly at: number;
}

interface WrittenRow {
  readonly table: string;
  /** The row as JSON text. */
  readonly row: string;
}

interface Ledger {
  readonly streamId: string;
  readonly zone: string;
  readonly projectId: string;
}

type Values = Readonly<Record<string, unknown>>;
type Shape = ReturnType<(typeof projectLedger.rows)[number]['table']>;

/** Moments become ISO text with milliseconds; everything else stands in JSON as it is. */
function jsonOf({ columns }: Shape, values: Values): string {
  const written = Object.entries(values).map(([column, value]) => {
    const moment = columns[column] === 'timestamptz' && typeof value === 'number';
    return [column, moment ? isoOf(value) : (value ?? null)];
  });
  return JSON.stringify(Object.fromEntries(written));
}

const isoOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Folds the history of one ledger into its state and every row: what the executor wrote event by event. */
export function replayLedger(
  ledger: Ledger,
  events: readonly StoredLedgerEvent[],
): { state: string; rows: WrittenRow[]; entries: WrittenRow[] } {
  const { streamId: stream_id, zone } = ledger;
  const entries: WrittenRow[] = [];
  let state = projectLedger.initial;
  for (const { data, version, at } of events) {
    state = projectLedger.evolve(state, data);
    for (const { table, entryOf } of projectLedger.entries) {
      const values = entryOf(data, { ...ledger, version, at, state });
      if (values) entries.push({ table: table().name, row: jsonOf(table(), { ...values, stream_id, zone, version }) });
    }
  }
  const facts = { ...ledger, version: events.at(-1)?.version ?? 0 };
  const rows = projectLedger.rows.flatMap(({ table, rowsOf }) =>
    rowsOf(state, facts).map((values) => ({
      table: table().name,
      row: jsonOf(table(), { ...values, stream_id, zone }),
    })),
  );
  return { state: JSON.stringify(state), rows, entries };
}
