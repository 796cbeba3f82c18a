import type { AnyAggregate } from '../define-command';
import type { DeadlineWanted, StreamFacts } from '../define-aggregate';
import type { RowTable } from '../row-table';

export type Row = Readonly<Record<string, unknown>>;

/** A stream at one version. States are immutable, so rows and deadlines are computed once per snapshot. */
export class Snapshot {
  private json: string | undefined;
  private readonly rowsByTable = new Map<RowTable<unknown>, Map<string, Row>>();
  private deadlinesByKey: Map<string, DeadlineWanted> | undefined;

  constructor(
    readonly aggregate: AnyAggregate,
    readonly facts: StreamFacts,
    readonly state: unknown,
  ) {}

  get stateJson(): string {
    return (this.json ??= JSON.stringify(this.state));
  }

  /** Rows by key; throws when the aggregate names one row twice. */
  rows(table: RowTable<unknown>): Map<string, Row> {
    const known = this.rowsByTable.get(table);
    if (known) return known;
    const { name, key } = table.table();
    const rows = new Map<string, Row>();
    for (const values of this.facts.version === 0 ? [] : table.rowsOf(this.state, this.facts)) {
      const row = { ...values, stream_id: this.facts.streamId, zone: this.facts.zone };
      const id = key.map((column) => String((row as Row)[column])).join('\u0000');
      if (rows.has(id))
        throw new Error(`${name}: two rows of one stream with the key ${id.replaceAll('\u0000', ', ')}`);
      rows.set(id, row);
    }
    this.rowsByTable.set(table, rows);
    return rows;
  }

  /** What must fire when; throws when one key is wanted twice or a moment is no whole millisecond. */
  deadlines(): Map<string, DeadlineWanted> {
    if (this.deadlinesByKey) return this.deadlinesByKey;
    const wanted = new Map<string, DeadlineWanted>();
    for (const deadline of this.facts.version === 0 ? [] : this.aggregate.deadlines(this.state)) {
      if (wanted.has(deadline.key))
        throw new Error(`${this.aggregate.type}: two deadlines with the key ${deadline.key}`);
      if (!Number.isSafeInteger(deadline.dueAt))
        throw new Error(`${this.aggregate.type}: ${deadline.key} is due at ${deadline.dueAt}`);
      wanted.set(deadline.key, deadline);
    }
    return (this.deadlinesByKey = wanted);
  }
}
