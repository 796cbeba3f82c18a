/** Runs one statement on the ledger's database, with rights over every zone. */
export type RunStatement = (sql: string, parameters: readonly unknown[]) => Promise<readonly object[]>;
