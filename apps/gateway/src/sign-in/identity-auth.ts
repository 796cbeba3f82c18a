import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { TOKEN_AUDIENCE, TOKEN_ISSUER } from '@luodi/identity';
import {
  DenialLog,
  InMemorySessionRegistry,
  TokenVerifier,
  type AuthPorts,
  type Revocations,
} from '@luodi/platform/auth';
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import type { ServicePort } from '../services/service-port';

/** How often identity is asked who was taken back; below the five seconds that a change may take (S08, S10). */
const EVERY_MS = 1000;
/** An unknown key id makes us ask for keys again, this often at most (S04). */
const KEYS_EVERY_MS = 2000;

export interface IdentityAuth {
  /** For `startService` and the gateway: keys and revocations come from identity, wherever it runs. */
  readonly auth: AuthPorts;
  /** Refusals of this process go to identity, once it runs. */
  readonly denials: DenialLog;
  /** Tells where identity is, once it runs. */
  connect(identity: ServicePort): void;
  stop(): Promise<void>;
}

/** Verification of access tokens that starts before identity does: both live in one process. */
export function identityAuth(): IdentityAuth {
  const sessions = new InMemorySessionRegistry();
  const stopping = new AbortController();
  let identity: ServicePort | undefined;
  const denials = new DenialLog({
    newId: randomUUID,
    send: async (batch) => {
      const answer = await identity?.ask('POST', '/api/identity/internal/denials', batch);
      if (answer?.status !== 200) throw new Error('identity does not take refusals yet');
    },
  });
  const keys = keysFrom(async () => {
    const answer = await identity?.ask('GET', '/api/identity/jwks');
    const set = answer?.body as JSONWebKeySet | undefined;
    // No judgement about the token: after a restart identity may need a moment, and nobody is logged out for it.
    if (answer?.status !== 200 || !set?.keys.length) throw new Error('identity does not tell its keys yet');
    return set;
  });
  const poll = async (port: ServicePort): Promise<void> => {
    while (!stopping.signal.aborted) {
      // Not reached: the last answer stands, and the next round asks again.
      const answer = await port.ask('GET', '/api/identity/internal/revoked').catch(() => undefined);
      if (answer?.status === 200) sessions.apply(answer.body as Revocations);
      await delay(EVERY_MS, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
  };
  return {
    auth: {
      tokens: new TokenVerifier({ issuer: TOKEN_ISSUER, audience: TOKEN_AUDIENCE, algorithm: 'EdDSA', keys }),
      sessions,
    },
    denials,
    connect: (port) => {
      identity = port;
      void poll(port);
    },
    stop: async () => {
      stopping.abort();
      await denials.stop();
    },
  };
}

/** A key set that is asked for anew when a token names a key it does not have: keys rotate (S91). */
function keysFrom(load: () => Promise<JSONWebKeySet>): JWTVerifyGetKey {
  let known: { readonly find: ReturnType<typeof createLocalJWKSet>; readonly at: number } | undefined;
  const reload = async () => (known = { find: createLocalJWKSet(await load()), at: Date.now() });
  return async (header, token) => {
    const keys = known ?? (await reload());
    try {
      return await keys.find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || Date.now() - keys.at < KEYS_EVERY_MS) throw error;
      return (await reload()).find(header, token);
    }
  };
}
