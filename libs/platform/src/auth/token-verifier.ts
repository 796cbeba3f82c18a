import { createHash } from 'node:crypto';
import { decodeProtectedHeader, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { ZodError } from 'zod';
import { Refused } from '../commands';
import { ACCESS_TOKEN_TYPE, TokenClaims } from './token-claims';

/** The one algorithm a deployment signs with; a token that names another is refused (S02, S03). */
export type TokenAlgorithm = 'EdDSA' | 'ES256';

export interface TokenVerifierOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly algorithm: TokenAlgorithm;
  /** `createRemoteJWKSet(url)` or `createLocalJWKSet(keys)` of jose. */
  readonly keys: JWTVerifyGetKey;
  /** Verified tokens kept in memory; the signature of a hot token is checked once. */
  readonly cacheSize?: number;
}

/** Why a token was not accepted; told to the log, never to the caller. */
export class TokenRefused extends Error {}

const KEY_ID = /^[\w-]{1,64}$/;
const LONGEST = 8192;

function keyIdOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).kid;
  } catch {
    return undefined;
  }
}

/** Answers of a key endpoint that is down or does not answer in time. */
const KEYS_AWAY = ['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC'];

const saysNo = (error: unknown): boolean =>
  error instanceof ZodError || (error instanceof errors.JOSEError && !KEYS_AWAY.includes(error.code));

/** Verifies access tokens: signature, issuer, audience, type and time; the claims are validated, not believed. */
export class TokenVerifier {
  private readonly verified = new Map<string, TokenClaims>();
  private readonly cacheSize: number;

  constructor(private readonly options: TokenVerifierOptions) {
    this.cacheSize = options.cacheSize ?? 10_000;
  }

  /** @throws TokenRefused for every token that is not a valid, running access token of ours; Refused while keys are away */
  async verify(token: string): Promise<TokenClaims> {
    if (token.length > LONGEST) throw new TokenRefused('too long');
    const digest = createHash('sha256').update(token).digest('base64');
    const known = this.verified.get(digest);
    if (known && known.exp * 1000 > Date.now()) return known;
    const claims = await this.check(token);
    this.keep(digest, claims);
    return claims;
  }

  private async check(token: string): Promise<TokenClaims> {
    // S04: a key id is looked at before anything is looked up by it.
    if (!KEY_ID.test(keyIdOf(token) ?? '')) throw new TokenRefused('key id');
    try {
      const { payload } = await jwtVerify(token, this.options.keys, {
        issuer: this.options.issuer,
        audience: this.options.audience,
        algorithms: [this.options.algorithm],
        typ: ACCESS_TOKEN_TYPE,
        requiredClaims: ['exp', 'sub'],
      });
      return TokenClaims.parse(payload);
    } catch (error) {
      if (saysNo(error)) throw new TokenRefused('not accepted', { cause: error });
      // The keys could not be had: that is no judgement about the token, and nobody is logged out for it.
      throw new Refused([{ code: 'COMMON.UNAVAILABLE' }]);
    }
  }

  private keep(digest: string, claims: TokenClaims): void {
    const oldest = this.verified.size >= this.cacheSize ? this.verified.keys().next().value : undefined;
    if (oldest !== undefined) this.verified.delete(oldest);
    this.verified.set(digest, claims);
  }
}
