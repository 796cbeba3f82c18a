import { createPrivateKey, hkdfSync } from 'node:crypto';

/** RFC 8410: what stands before the 32 bytes of an Ed25519 private key in PKCS #8. */
const ED25519_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The key that signs ID tokens, derived from the client's secret: a restarted provider of a sandbox signs with the same
 * key and nobody has to keep one more file.
 */
export function signingKey(clientSecret: string): Readonly<Record<string, unknown>> {
  const seed = Buffer.from(hkdfSync('sha256', clientSecret, '', 'luodi oidc-provider signing key', 32));
  const key = createPrivateKey({ key: Buffer.concat([ED25519_PREFIX, seed]), format: 'der', type: 'pkcs8' });
  return { ...key.export({ format: 'jwk' }), kid: 'sandbox', alg: 'EdDSA', use: 'sig' };
}
