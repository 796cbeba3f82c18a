import { decodeJwt } from 'jose';

/** The session of a request whose token the platform has verified already. */
export function sessionIdOf(authorization: string | undefined): string {
  const sessionId = decodeJwt(authorization?.split(' ')[1] ?? '').sid;
  if (typeof sessionId !== 'string') throw new Error('a verified token names its session');
  return sessionId;
}
