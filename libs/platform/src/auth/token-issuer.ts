import { SignJWT, type CryptoKey, type KeyObject } from 'jose';
import { ACCESS_TOKEN_TYPE, type TokenClaims } from './token-claims';
import type { TokenAlgorithm } from './token-verifier';

export interface TokenIssuerOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly algorithm: TokenAlgorithm;
  readonly key: CryptoKey | KeyObject;
  /** Id of the key in the published key set. */
  readonly keyId: string;
  /** Life of a token in seconds. */
  readonly lifetimeSeconds: number;
}

/** Signs access tokens as `TokenVerifier` expects them; used by identity, and by tests with their own key. */
export const issueToken = (options: TokenIssuerOptions, claims: Omit<TokenClaims, 'exp'>): Promise<string> =>
  new SignJWT({ ...claims })
    .setProtectedHeader({ alg: options.algorithm, kid: options.keyId, typ: ACCESS_TOKEN_TYPE })
    .setIssuer(options.issuer)
    .setAudience(options.audience)
    .setIssuedAt()
    .setExpirationTime(`${options.lifetimeSeconds}s`)
    .sign(options.key);
