import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { NotSignedIn } from './code-flow';
import { throughProvider, waysIn, type SignedIn } from './sign-in';

/** An answer that was not what the step expected, with everything needed to see why. */
export class UnexpectedAnswer extends Error {
  constructor(
    readonly method: string,
    readonly path: string,
    readonly status: number,
    readonly body: unknown,
  ) {
    super(`${method} ${path} answered ${status}: ${JSON.stringify(body)}`);
  }
}

const PATIENCE_MS = 60_000;
const RETRY_MS = 200;

/** Statuses of a service that is not there for the moment. */
const AWAY: readonly number[] = [502, 503, 504];

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
}

export interface SessionOptions {
  readonly nextKey?: () => string;
  /** Where an edition has both ways in: by password. Its provider may be out of reach from here. */
  readonly preferPassword?: boolean;
}

/** One signed-in person talking to the gateway; signs in by itself, as the edition wants it, and again when that ends. */
export class Session {
  private entering: Promise<SignedIn> | undefined;

  constructor(
    private readonly baseUrl: string,
    readonly username: string,
    private readonly password: string,
    private readonly options: SessionOptions = {},
  ) {}

  private nextKey(): string {
    return (this.options.nextKey ?? randomUUID)();
  }

  /** GET; throws {@link UnexpectedAnswer} unless 200. */
  async get<T = Record<string, unknown>>(path: string): Promise<T> {
    return (await this.send<T>('GET', path, { expected: [200] })).body;
  }

  /** A command; throws {@link UnexpectedAnswer} unless it is accepted. A key makes a repeated run the same command. */
  async post<T = Record<string, unknown>>(path: string, body: unknown, key: string = this.nextKey()): Promise<T> {
    return (await this.send<T>('POST', path, { body, expected: [200, 201, 202], key })).body;
  }

  /** A command that must be refused with this status. */
  async refused(
    path: string,
    body: unknown,
    status: number,
  ): Promise<{ code: string; errors?: { code: string; path?: string }[] }> {
    return (await this.send<{ code: string }>('POST', path, { body, expected: [status], key: randomUUID() })).body;
  }

  /** Any request; throws {@link UnexpectedAnswer} when the status is none of the expected. */
  async send<T>(
    method: string,
    path: string,
    { body, expected, key }: { body?: unknown; expected: readonly number[]; key?: string },
  ): Promise<Answer<T>> {
    const headers = await this.credentials();
    const answer = await this.untilAnswered<T>(path, () => ({
      method,
      headers: {
        ...headers,
        'accept-language': 'zh',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }));
    if (!expected.includes(answer.status)) throw new UnexpectedAnswer(method, path, answer.status, answer.body);
    return answer;
  }

  /** The headers that make a request this person's; signs in when that is due. */
  async credentials(): Promise<Readonly<Record<string, string>>> {
    return (await this.signedIn()).headers;
  }

  /** Requests that come at the same time share one sign-in. */
  private async signedIn(): Promise<SignedIn> {
    const entering = (this.entering ??= this.signIn());
    try {
      const entered = await entering;
      if (entered.until > Date.now()) return entered;
    } catch (error) {
      if (this.entering === entering) this.entering = undefined;
      throw error;
    }
    if (this.entering === entering) this.entering = undefined;
    return this.signedIn();
  }

  /** The gateway or the provider may be just restarting: tries again for a minute. */
  private async signIn(): Promise<SignedIn> {
    for (const deadline = Date.now() + PATIENCE_MS; ; await delay(RETRY_MS)) {
      try {
        const { local, provider } = await waysIn(this.baseUrl);
        const byPassword = !provider || (local && this.options.preferPassword === true);
        return await (byPassword ? this.byPassword() : throughProvider(this.baseUrl, this.username, this.password));
      } catch (error) {
        const final = error instanceof UnexpectedAnswer || error instanceof NotSignedIn;
        if (final || Date.now() > deadline) throw error;
      }
    }
  }

  private async byPassword(): Promise<SignedIn> {
    const { status, body } = await this.untilAnswered<{ accessToken: string; expiresIn: number }>(
      '/identity/session',
      () => ({
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username: this.username, password: this.password }),
      }),
    );
    if (status !== 201) throw new UnexpectedAnswer('POST', '/identity/session', status, body);
    const headers = { authorization: `Bearer ${body.accessToken}` };
    return { headers, until: Date.now() + (body.expiresIn - 60) * 1000 };
  }

  /** A service may be just restarting: asks again with the same key for a minute, the answer cannot happen twice. */
  private async untilAnswered<T>(path: string, request: () => RequestInit): Promise<Answer<T>> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      let fault: unknown;
      const response = await fetch(`${this.baseUrl}/api${path}`, request()).catch((error: unknown) => {
        fault = error;
        return undefined;
      });
      if (response && (!AWAY.includes(response.status) || Date.now() > deadline)) {
        const text = await response.text();
        return { status: response.status, body: (text ? JSON.parse(text) : undefined) as T };
      }
      if (!response && Date.now() > deadline) throw new Error(`${path} is out of reach`, { cause: fault });
      await delay(RETRY_MS);
    }
  }
}
