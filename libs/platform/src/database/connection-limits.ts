/**
 * Every wait of a connection of ours has an end (P31). The limits of the server stop a statement or a lock that takes
 * too long; `query_timeout` is the client's own and a little longer, because a server that hangs stops nothing (F37).
 * Milliseconds.
 */
export const CONNECTION_LIMITS = {
  connectionTimeoutMillis: 5000,
  statement_timeout: 10_000,
  lock_timeout: 2000,
  idle_in_transaction_session_timeout: 30_000,
  query_timeout: 12_000,
  keepAlive: true,
} as const;
