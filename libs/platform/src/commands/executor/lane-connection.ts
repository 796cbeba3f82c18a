import { Client, type ClientConfig, type QueryResult } from 'pg';
import type { Socket } from 'node:net';

export interface Statement {
  /** Named statements are planned once per connection. */
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

const LOCK_TIMEOUT_MS = 2_000;
const STATEMENT_TIMEOUT_MS = 10_000;

/**
 * Plans made while a table is small must still be right when it is large: always by index. A batch meets each row once,
 * so what a plan would put aside for a second meeting is work for nothing.
 */
const SESSION = `set plan_cache_mode = force_generic_plan; set enable_seqscan = off; set enable_hashjoin = off;
  set enable_mergejoin = off; set enable_memoize = off; set enable_bitmapscan = off; set enable_material = off; set jit = off`;

/** The one connection of a lane: statements leave together, answers come back together. */
export class LaneConnection {
  private broken = false;
  private constructor(private readonly client: Client) {
    client.on('error', () => (this.broken = true));
    client.on('end', () => (this.broken = true));
  }

  static async open(url: string, applicationName: string): Promise<LaneConnection> {
    const client = new Client({
      connectionString: url,
      application_name: applicationName,
      pipeline: true,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      lock_timeout: LOCK_TIMEOUT_MS,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: 30_000,
      // Server-side timeouts cannot fire when the server hangs (F37).
      query_timeout: STATEMENT_TIMEOUT_MS + 5_000,
    } as ClientConfig);
    const connection = new LaneConnection(client);
    await client.connect();
    await client.query(SESSION);
    // Not everyone may set it; then the server's own value stays.
    await client.query('set deadlock_timeout = 100').catch(() => undefined);
    return connection;
  }

  get usable(): boolean {
    return !this.broken;
  }

  /**
   * Sends the list in one packet and waits for every answer. Throws the first error of the list: what comes after a
   * failed statement of a transaction only says that it failed (rule 5).
   */
  async send(statements: readonly Statement[]): Promise<QueryResult[]> {
    const socket = (this.client as unknown as { connection: { stream: Socket } }).connection.stream;
    socket.cork();
    const sent = statements.map((statement) =>
      this.client.query({ ...statement, values: statement.values as unknown[] }),
    );
    socket.uncork();
    const answers = await Promise.allSettled(sent);
    for (const answer of answers) if (answer.status === 'rejected') throw answer.reason;
    return answers.map((answer) => (answer as PromiseFulfilledResult<QueryResult>).value);
  }

  async close(): Promise<void> {
    this.broken = true;
    await this.client.end().catch(() => undefined);
  }
}
