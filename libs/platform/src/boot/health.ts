import { Client } from 'pg';

const PATIENCE_MS = 2000;

/**
 * Is the database there? Asked on a connection of its own (F39): a pool that is used up must not look like a database
 * that is down, and a broken one must not look well.
 */
export class DatabaseHealth {
  private client: Client | undefined;

  constructor(private readonly url: string) {}

  async check(): Promise<boolean> {
    try {
      this.client ??= await this.connect();
      await this.client.query('select 1');
      return true;
    } catch {
      await this.close();
      return false;
    }
  }

  async close(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private async connect(): Promise<Client> {
    const client = new Client({
      connectionString: this.url,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
      application_name: 'luodi-health',
    });
    client.on('error', () => (this.client = undefined));
    await client.connect();
    return client;
  }
}
