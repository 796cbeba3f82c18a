import type { IncomingMessage } from 'node:http';
import type { SessionView } from '@luodi/contracts';
import { OIDC_COOKIES, SESSION_COOKIES } from '@luodi/identity';
import type { ServicePort } from '../services/service-port';
import { removeHeader, setHeader } from './clean-headers';

/** Before its end a token is made anew, milliseconds. */
const RENEW_MS = 60_000;
const REMEMBERED = 5000;
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

interface Known {
  readonly token: string;
  readonly until: number;
}

/**
 * The browser holds an HttpOnly cookie, the services want a bearer (S63). A write that carries the cookie must come
 * from our own pages: same Origin, else 403 (S70).
 */
export class CookieBearer {
  private readonly tokens = new Map<string, Known>();

  constructor(private readonly identity: ServicePort) {}

  /** Puts the bearer on the request. False: the request comes from another site and must be refused. */
  async apply(request: IncomingMessage): Promise<boolean> {
    const cookie = sessionCookie(request.headers.cookie);
    keepOidcCookies(request);
    if (cookie === undefined || request.headers.authorization !== undefined) return true;
    if (!SAFE.has(request.method ?? '') && !isSameOrigin(request)) return false;
    const token = await this.tokenOf(cookie);
    if (token !== undefined) setHeader(request, 'authorization', `Bearer ${token}`);
    // A session may stand elsewhere from now on: the next request asks for a token of its new zone.
    if (request.method === 'POST' || request.method === 'DELETE') this.forgetAfterStandingChanges(request, cookie);
    return true;
  }

  private async tokenOf(cookie: string): Promise<string | undefined> {
    const known = this.tokens.get(cookie);
    if (known && known.until > Date.now()) return known.token;
    this.tokens.delete(cookie);
    const answer = await this.identity.ask('POST', '/api/identity/internal/session/exchange', { cookie });
    if (answer.status !== 200) return undefined;
    const { accessToken, expiresIn } = answer.body as SessionView;
    const oldest = this.tokens.size >= REMEMBERED ? this.tokens.keys().next().value : undefined;
    if (oldest !== undefined) this.tokens.delete(oldest);
    this.tokens.set(cookie, { token: accessToken, until: Date.now() + expiresIn * 1000 - RENEW_MS });
    return accessToken;
  }

  private forgetAfterStandingChanges(request: IncomingMessage, cookie: string): void {
    if ((request.url ?? '').startsWith('/api/identity/')) request.once('close', () => this.tokens.delete(cookie));
  }
}

/** The session cookie of a `Cookie` header; the `__Host-` one counts first. */
export function sessionCookie(header: string | undefined): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split('=', 2));
  for (const name of SESSION_COOKIES) {
    const value = pairs.find(([key]) => key === name)?.[1];
    if (value) return value;
  }
  return undefined;
}

/** What identity itself needs of the browser's cookies goes on to identity, and nothing else goes anywhere. */
function keepOidcCookies(request: IncomingMessage): void {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const kept = pairs.filter((pair) => OIDC_COOKIES.includes(pair.split('=', 1)[0] ?? '')).join('; ');
  removeHeader(request, 'cookie');
  if (kept !== '' && (request.url ?? '').startsWith('/api/identity/')) setHeader(request, 'cookie', kept);
}

/** The Origin of the page that sent the write is the host it was sent to; without an Origin nobody vouches for it. */
function isSameOrigin(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}
