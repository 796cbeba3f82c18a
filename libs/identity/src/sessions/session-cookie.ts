/** The reply as far as cookies go. */
export interface CookieReply {
  header(name: string, value: string): unknown;
}

/** `__Host-` where the origin is https: bound to host and path, never sent in clear (S63, S70). */
export const SESSION_COOKIES = ['__Host-luodi-session', 'luodi-session'] as const;
const [SECURE, PLAIN] = SESSION_COOKIES;

/** HttpOnly, so that no script reads it; SameSite=Lax, so that no other site sends it with a write. */
export function setSessionCookie(
  reply: CookieReply,
  value: string,
  forwardedProto: string | undefined,
  maxAgeSeconds: number,
): void {
  const secure = forwardedProto === 'https';
  const attributes = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAgeSeconds}${secure ? '; Secure' : ''}`;
  reply.header('set-cookie', `${secure ? SECURE : PLAIN}=${value}; ${attributes}`);
}
