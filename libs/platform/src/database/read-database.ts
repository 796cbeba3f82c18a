/** Reads for screens: one round trip inside the reader's zones (row-level security), on a pool apart from the lanes. */
export abstract class ReadDatabase {
  /** Rows of one statement; parameters `$1…`. Never build SQL from input: sort and filter keys come from an allow-list (M17). */
  abstract query<T>(zones: readonly string[], sql: string, parameters?: readonly unknown[]): Promise<T[]>;

  /** The legal clock of this database: milliseconds, sandbox offset included. */
  abstract now(): Promise<number>;
}
