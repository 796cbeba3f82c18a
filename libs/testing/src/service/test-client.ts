import { randomUUID } from 'node:crypto';

/** One answer as a test looks at it. */
export interface Answer<T = unknown> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: T;
}

export interface AskOptions {
  /** `Idempotency-Key`; a new one for each call unless given. */
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Speaks HTTP with a service as one person. Paths are below `/api/<service>`. */
export class TestClient {
  constructor(
    private readonly baseUrl: string,
    private readonly token: Promise<string> | undefined,
  ) {}

  // The body is whatever the route answers; a test says what it expects with a type or with `expect`.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
  get<T = any>(path: string, options: AskOptions = {}): Promise<Answer<T>> {
    return this.ask<T>('GET', path, undefined, options);
  }

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
  post<T = any>(path: string, body: unknown = undefined, options: AskOptions = {}): Promise<Answer<T>> {
    return this.ask<T>('POST', path, body, options);
  }

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
  put<T = any>(path: string, body: unknown = undefined, options: AskOptions = {}): Promise<Answer<T>> {
    return this.ask<T>('PUT', path, body, options);
  }

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
  delete<T = any>(path: string, body: unknown = undefined, options: AskOptions = {}): Promise<Answer<T>> {
    return this.ask<T>('DELETE', path, body, options);
  }

  private async ask<T>(method: string, path: string, body: unknown, options: AskOptions): Promise<Answer<T>> {
    const token = await this.token;
    const response = await fetch(`${this.baseUrl}${path}`, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(method !== 'GET' && { 'idempotency-key': options.key ?? randomUUID() }),
        ...options.headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      redirect: 'manual',
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: (isJson && text !== '' ? JSON.parse(text) : text) as T,
    };
  }
}
