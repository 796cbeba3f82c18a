import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './generated/openapi';

export interface LuodiClientOptions {
  /** The gateway's origin, without `/api`; the page's own unless given. */
  readonly baseUrl?: string;
  /** Asked before every request; a browser has its session cookie and needs none. */
  readonly accessToken?: () => string | undefined;
  /** Language of titles and details of problems, asked before every request. */
  readonly language?: () => 'zh-CN' | 'en';
  readonly fetch?: (request: Request) => Promise<Response>;
}

export type LuodiClient = Client<paths, 'application/json'>;

/**
 * The whole API of Luodi as one typed object: `client.POST('/api/leads/deals', { params, body })`. Paths, parameters,
 * bodies and answers are checked against the generated OpenAPI types. A command takes its `Idempotency-Key` in
 * `params.header` (INV-02) and, where it updates, `expectedVersion` in its body (INV-03).
 */
export function createLuodiClient({
  baseUrl = '',
  accessToken,
  language,
  fetch,
}: LuodiClientOptions = {}): LuodiClient {
  const client = createClient<paths, 'application/json'>({ baseUrl, ...(fetch && { fetch }) });
  client.use({
    onRequest({ request }) {
      const token = accessToken?.();
      if (token !== undefined) request.headers.set('authorization', `Bearer ${token}`);
      if (language) request.headers.set('accept-language', language());
      return request;
    },
  });
  return client;
}
