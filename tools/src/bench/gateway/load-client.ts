import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { World } from '@luodi/demo';

/** A client that costs little: connections stay open, people sign in once. Throws on every answer that is not 2xx. */
export class LoadClient {
  private readonly agent = new Agent({ keepAlive: true, scheduling: 'fifo' });

  constructor(
    private readonly baseUrl: string,
    private readonly world: World,
  ) {}

  async command(username: string, path: string, body: object): Promise<void> {
    const credentials = await this.world.as(username).credentials();
    await this.send(path, body, { ...credentials, 'idempotency-key': randomUUID() });
  }

  close(): void {
    this.agent.destroy();
  }

  private send(path: string, body: object, headers: Readonly<Record<string, string>>): Promise<void> {
    const text = JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const asked = request(
        `${this.baseUrl}/api${path}`,
        {
          method: 'POST',
          agent: this.agent,
          headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) },
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.once('error', reject);
          answer.once('end', () => {
            const status = answer.statusCode ?? 0;
            if (status >= 200 && status < 300) resolve();
            else reject(new Error(`POST ${path} answered ${status}: ${Buffer.concat(parts).toString()}`));
          });
        },
      );
      asked.once('error', reject);
      asked.end(text);
    });
  }
}
