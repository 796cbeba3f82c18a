import { createHash, randomBytes } from 'node:crypto';

/** What the browser holds: session id and secret; the database has only the secret's hash. */
export interface SessionSecret {
  readonly secret: string;
  readonly hash: string;
}

/** SHA-256: enough for a secret of 256 random bits. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** A new secret for one browser, with its hash for the database. */
export function newSecret(): SessionSecret {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: hashOf(secret) };
}

const COOKIE = /^([0-9a-f-]{36})\.([\w-]{43})$/;

/** Takes a cookie apart; nothing when it is not one of ours. */
export function readCookie(cookie: string): { sessionId: string; hash: string } | undefined {
  const [, sessionId, secret] = COOKIE.exec(cookie) ?? [];
  return sessionId && secret ? { sessionId, hash: hashOf(secret) } : undefined;
}
