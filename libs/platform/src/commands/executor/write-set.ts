import type { Row } from './snapshot';
import { STREAM, type TableShape } from './tables';

export interface TableWrites {
  readonly shape: TableShape;
  readonly deletes: Row[];
  readonly updates: Row[];
  readonly inserts: Row[];
}

/** Everything a batch writes, by table, each row touched at most once. */
export class WriteSet {
  private readonly byName = new Map<string, TableWrites>();

  of(shape: TableShape): TableWrites {
    const known = this.byName.get(shape.name);
    if (known) return known;
    const writes: TableWrites = { shape, deletes: [], updates: [], inserts: [] };
    this.byName.set(shape.name, writes);
    return writes;
  }

  get(table: string): TableWrites | undefined {
    return this.byName.get(table);
  }

  /**
   * Tables in a fixed order, so that two batches wait for each other instead of deadlocking (rule 10). Streams first:
   * two openings of one stream collide there and nowhere else, and that is a race (rules 4 and 8).
   */
  tables(): TableWrites[] {
    const rank = ({ shape }: TableWrites): string => (shape === STREAM ? '' : shape.name);
    return [...this.byName.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  }
}
