import { randomUUID } from 'node:crypto';

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

/** Statuses of a service that is not there for the moment. */
const AWAY: readonly number[] = [502, 503, 504];

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
}

/** One signed-in person talking to the gateway; renews its token by itself. */
export class Session {
  private token: { value: string; until: number } | undefined;

  constructor(
    private readonly baseUrl: string,
    readonly username: string,
    private readonly password: string,
    private readonly nextKey: () => string = randomUUID,
  ) {}

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
    const token = await this.accessToken();
    const answer = await this.untilAnswered<T>(path, () => ({
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'accept-language': 'zh',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }));
    if (!expected.includes(answer.status)) throw new UnexpectedAnswer(method, path, answer.status, answer.body);
    return answer;
  }

  private async accessToken(): Promise<string> {
    if (this.token && this.token.until > Date.now()) return this.token.value;
    const { status, body } = await this.untilAnswered<{ accessToken: string; expiresIn: number }>(
      '/identity/session',
      () => ({
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username: this.username, password: this.password }),
      }),
    );
    if (status !== 201) throw new UnexpectedAnswer('POST', '/identity/session', status, body);
    this.token = { value: body.accessToken, until: Date.now() + (body.expiresIn - 60) * 1000 };
    return body.accessToken;
  }

  /** A service may be just restarting: asks again with the same key for a minute, the answer cannot happen twice. */
  private async untilAnswered<T>(path: string, request: () => RequestInit): Promise<Answer<T>> {
    const deadline = Date.now() + 60_000;
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
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
