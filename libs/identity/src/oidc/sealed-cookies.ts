import { createHash } from 'node:crypto';
import { EncryptJWT, errors, jwtDecrypt } from 'jose';
import { z } from 'zod';
import type { CookieReply } from '../sessions/session-cookie';

/** What has to be remembered between leaving for the provider and coming back; only this browser can bring it. */
export const Flow = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Page to go to afterwards. */
  to: z.string(),
});
export type Flow = z.infer<typeof Flow>;

/** The proof of sign-in that the provider wants to see again at sign-out. */
export const Proof = z.object({ idToken: z.string() });

/** Each with `__Host-` where the origin is https. */
export const FLOW_COOKIE = 'luodi-oidc-flow';
export const PROOF_COOKIE = 'luodi-oidc-proof';

/** The names as the gateway lets them through to identity. */
export const OIDC_COOKIES = [FLOW_COOKIE, PROOF_COOKIE].flatMap((name) => [`__Host-${name}`, name]);

/** Seconds somebody may take at the provider. */
export const FLOW_SECONDS = 600;
/** Browsers keep cookies of four kilobytes. */
const LONGEST = 3800;

/** Encrypted cookies: the browser keeps them and can neither read nor change them; no table and no shared memory. */
export class SealedCookies {
  private readonly key: Uint8Array;

  constructor(secret: string) {
    this.key = createHash('sha256').update(`luodi oidc cookies\0${secret}`).digest();
  }

  /** Nothing when the content does not fit into a cookie. */
  async seal(name: string, content: Readonly<Record<string, string>>, seconds: number): Promise<string | undefined> {
    const sealed = await new EncryptJWT(content)
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setAudience(name)
      .setExpirationTime(new Date(Date.now() + seconds * 1000))
      .encrypt(this.key);
    return sealed.length > LONGEST ? undefined : sealed;
  }

  /** Nothing when the cookie is missing, changed, meant for something else, or too old. */
  async open<T>(name: string, header: string | undefined, schema: z.ZodType<T>): Promise<T | undefined> {
    const value = valueOf(name, header);
    if (value === undefined) return undefined;
    try {
      const { payload } = await jwtDecrypt(value, this.key, {
        audience: name,
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
        requiredClaims: ['exp'],
      });
      return schema.safeParse(payload).data;
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }
}

function valueOf(name: string, header: string | undefined): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split('=', 2));
  for (const wanted of [`__Host-${name}`, name]) {
    const value = pairs.find(([key]) => key === wanted)?.[1];
    if (value) return value;
  }
  return undefined;
}

/** As a `Set-Cookie` line; an empty value with 0 seconds makes the browser forget. */
export function cookieLine(name: string, value: string, seconds: number, proto: string | undefined): string {
  const secure = proto === 'https';
  return `${secure ? '__Host-' : ''}${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure ? '; Secure' : ''}`;
}

/** Makes the browser forget a cookie of ours. */
export const forget = (reply: CookieReply, name: string, proto: string | undefined): void => {
  reply.header('set-cookie', cookieLine(name, '', 0, proto));
};
