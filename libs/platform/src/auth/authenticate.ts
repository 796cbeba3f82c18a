import type { IncomingMessage } from 'node:http';
import type { RouteContract } from '@luodi/contracts';
import { mayDo } from '@luodi/domain';
import { Refused } from '../commands';
import type { Caller } from './caller';
import type { SessionRegistry } from './session-registry';
import { TokenRefused, type TokenVerifier } from './token-verifier';
import type { TokenClaims } from './token-claims';

export interface AuthPorts {
  readonly tokens: TokenVerifier;
  readonly sessions: SessionRegistry;
}

interface RequestIds {
  readonly correlationId: string;
  readonly traceparent: string;
}

const unauthenticated = (): Refused => new Refused([{ code: 'COMMON.UNAUTHENTICATED' }]);

/**
 * Who asks: before the body is read. 401 has one body whatever was wrong (S01); `permit` says whether they may. Zone is not decided here: the executor and the readers do, where the thing is (404).
 */
export async function authenticate(
  route: RouteContract,
  request: IncomingMessage,
  ids: RequestIds,
  ports: AuthPorts,
): Promise<Caller | undefined> {
  const token = bearer(request);
  if (route.permission === 'anyone') return undefined;
  if (token === undefined) throw unauthenticated();
  const claims = await verified(token, ports);
  return callerOf(claims, ids, request.headers['idempotency-key']);
}

/** 403 for the wrong role. Apart from `authenticate`, so that it is known who was refused (S85). */
export function permit({ permission }: RouteContract, caller: Caller | undefined): void {
  if (permission === 'anyone' || permission === 'signed-in') return;
  if (!caller || !mayDo(caller.actor.roles, permission)) throw new Refused([{ code: 'COMMON.FORBIDDEN' }]);
}

/** Two `Authorization` headers are no header: a proxy and a service could read different ones (S01). */
function bearer(request: IncomingMessage): string | undefined {
  let count = 0;
  for (let at = 0; at < request.rawHeaders.length; at += 2) {
    if (request.rawHeaders[at]?.toLowerCase() === 'authorization') count += 1;
  }
  const [scheme, token, ...more] = (request.headers.authorization ?? '').split(' ');
  return count <= 1 && scheme?.toLowerCase() === 'bearer' && token && more.length === 0 ? token : undefined;
}

async function verified(token: string, { tokens, sessions }: AuthPorts): Promise<TokenClaims> {
  try {
    const claims = await tokens.verify(token);
    if (!sessions.isRevoked(claims.sid, claims.sub, claims.ver)) return claims;
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw error;
  }
  throw unauthenticated();
}

function callerOf(claims: TokenClaims, ids: RequestIds, key: string | string[] | undefined): Caller {
  return {
    actor: {
      kind: 'person',
      personId: claims.sub,
      departmentId: claims.dept,
      zone: claims.zone,
      roles: claims.roles,
      ...(claims.obo !== undefined && { onBehalfOf: claims.obo }),
    },
    zone: claims.zone,
    readableZones: claims.reads.includes(claims.zone) ? claims.reads : [claims.zone, ...claims.reads],
    ...(claims.firm !== undefined && { firmCreditCode: claims.firm }),
    correlationId: ids.correlationId,
    ...(typeof key === 'string' && { idempotencyKey: `${claims.sub}:${key}` }),
    traceparent: ids.traceparent,
  };
}
