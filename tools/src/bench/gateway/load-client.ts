import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

export interface Login {
  readonly username: string;
  readonly password: string;
}

/** A token is used this long, well within its life. */
const TOKEN_MS = 240_000;

/** The gateway lets only so many sign in a second (S74): asks again after this. */
const SIGN_IN_AGAIN_MS = 1_000;
const TOO_MANY = 429;

class Refused extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

/** A client that costs little: connections stay open, people sign in once. Throws on every answer that is not 2xx. */
export class LoadClient {
  private readonly agent = new Agent({ keepAlive: true, scheduling: 'fifo' });
  private readonly tokens = new Map<string, { readonly value: Promise<string>; readonly until: number }>();

  constructor(private readonly baseUrl: string) {}

  async command(by: Login, path: string, body: object): Promise<void> {
    const authorization = `Bearer ${await this.token(by)}`;
    await this.send(path, body, { authorization, 'idempotency-key': randomUUID() });
  }

  close(): void {
    this.agent.destroy();
  }

  private token(by: Login): Promise<string> {
    const known = this.tokens.get(by.username);
    if (known && known.until > Date.now()) return known.value;
    const value = this.signIn(by);
    this.tokens.set(by.username, { value, until: Date.now() + TOKEN_MS });
    return value;
  }

  private async signIn(by: Login): Promise<string> {
    for (;;) {
      const answer = await this.send('/identity/session', by, {}).catch((error: unknown) => {
        if (error instanceof Refused && error.status === TOO_MANY) return undefined;
        throw error;
      });
      if (answer !== undefined) return (JSON.parse(answer) as { accessToken: string }).accessToken;
      await wait(SIGN_IN_AGAIN_MS);
    }
  }

  private send(path: string, body: object, headers: Readonly<Record<string, string>>): Promise<string> {
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
            const told = Buffer.concat(parts).toString();
            const status = answer.statusCode ?? 0;
            if (status >= 200 && status < 300) resolve(told);
            else reject(new Refused(`POST ${path} answered ${status}: ${told}`, status));
          });
        },
      );
      asked.once('error', reject);
      asked.end(text);
    });
  }
}
