import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createLocalJWKSet, exportJWK, type JWK } from 'jose';
import type { Role } from '@luodi/domain';
import {
  InMemorySessionRegistry,
  issueToken,
  TokenVerifier,
  type AuthPorts,
  type TokenClaims,
} from '@luodi/platform/auth';

/** Who asks in a test; everything else has a default. */
export interface Person {
  readonly zone: string;
  readonly personId?: string;
  readonly departmentId?: string;
  /** Zones whose data may be read; the own one by default. */
  readonly reads?: readonly string[];
  /** Credit code, for accounts of firms. */
  readonly firm?: string;
  /** Person stood in for. */
  readonly onBehalfOf?: string;
}

const ISSUER = {
  issuer: 'luodi-test',
  audience: 'luodi-api',
  algorithm: 'EdDSA',
  keyId: 'test',
  lifetimeSeconds: 3600,
} as const;

/** A real key pair: tests sign tokens as identity would, services verify them as they always do. */
export class TestTokens {
  private readonly pair = generateKeyPairSync('ed25519');
  readonly sessions = new InMemorySessionRegistry();

  /** As identity would publish it, for processes that ask over HTTP. */
  async keySet(): Promise<{ issuer: string; audience: string; keys: JWK[] }> {
    const { issuer, audience, keyId } = ISSUER;
    return { issuer, audience, keys: [{ ...(await exportJWK(this.pair.publicKey)), kid: keyId }] };
  }

  async ports(): Promise<AuthPorts> {
    const { keys } = await this.keySet();
    return {
      tokens: new TokenVerifier({ ...ISSUER, keys: createLocalJWKSet({ keys }) }),
      sessions: this.sessions,
    };
  }

  sign(roles: readonly Role[], person: Person, claims: Partial<TokenClaims> = {}): Promise<string> {
    return issueToken(
      { ...ISSUER, key: this.pair.privateKey },
      {
        sub: person.personId ?? `${roles[0] ?? 'nobody'}-of-${person.zone}`,
        dept: person.departmentId ?? 'test-department',
        zone: person.zone,
        reads: [...(person.reads ?? [person.zone])],
        roles: [...roles],
        ...(person.firm !== undefined && { firm: person.firm }),
        ...(person.onBehalfOf !== undefined && { obo: person.onBehalfOf }),
        sid: randomUUID(),
        ver: 1,
        ...claims,
      },
    );
  }
}
