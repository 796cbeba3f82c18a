import type { IncomingMessage } from 'node:http';

export interface LoginRateOptions {
  /** Attempts at once from one address. */
  readonly burst?: number;
  /** Attempts that come back per second. */
  readonly perSecond?: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

const BURST = 120;
const PER_SECOND = 2;
/** Addresses remembered; the longest unseen is forgotten first. */
const ADDRESSES = 10_000;

/**
 * Bounds logins per address of the socket, never of a header (S74): a password hash costs the server work. Guessing at
 * one name is stopped earlier, by identity's own lock (S12). In memory: it holds also when Redis is down (S78).
 */
export class LoginRate {
  private readonly buckets = new Map<string, Bucket>();
  private readonly burst: number;
  private readonly perSecond: number;

  constructor(options: LoginRateOptions = {}) {
    this.burst = options.burst ?? BURST;
    this.perSecond = options.perSecond ?? PER_SECOND;
  }

  /** Seconds to wait, or 0 when the attempt may go on. */
  take(request: IncomingMessage, now = Date.now()): number {
    const address = request.socket?.remoteAddress ?? 'inside';
    const known = this.buckets.get(address) ?? { tokens: this.burst, at: now };
    const tokens = Math.min(this.burst, known.tokens + ((now - known.at) / 1000) * this.perSecond);
    this.buckets.delete(address);
    this.buckets.set(address, { tokens: Math.max(0, tokens - 1), at: now });
    const oldest = this.buckets.size > ADDRESSES ? this.buckets.keys().next().value : undefined;
    if (oldest !== undefined) this.buckets.delete(oldest);
    return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / this.perSecond);
  }
}

const LOGINS = new Set([
  'POST /api/identity/session',
  'GET /api/identity/oidc/login',
  'GET /api/identity/oidc/callback',
]);

/** Whether a request is an attempt to sign in. */
export const isLogin = (request: IncomingMessage): boolean =>
  LOGINS.has(`${request.method ?? ''} ${(request.url ?? '').split('?', 1)[0] ?? ''}`);
