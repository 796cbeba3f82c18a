const CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'ENOENT',
  'COMMON.BUSY', // the executor's queue is full, or it is stopping
  'COMMON.UNAVAILABLE',
  '57P01', // admin_shutdown
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now
  '53300', // too_many_connections
  '25006', // read_only_sql_transaction: a standby after a switch
]);

const SENTENCES =
  /Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|connection is closed|not queryable|Connection ended/i;

/**
 * True when the machine beneath is away or full, so that trying later is right and blaming the event is wrong: the
 * consumer pauses without commit and without parking. Follows causes, because others wrap.
 */
export function isUnavailable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, status, message, cause, errors } = error as {
    code?: unknown;
    status?: unknown;
    message?: unknown;
    cause?: unknown;
    errors?: unknown;
  };
  if (typeof code === 'string' && (CODES.has(code) || code.startsWith('08'))) return true;
  if (status === 503) return true;
  if (typeof message === 'string' && SENTENCES.test(message)) return true;
  return isUnavailable(cause) || (Array.isArray(errors) && errors.some(isUnavailable));
}
