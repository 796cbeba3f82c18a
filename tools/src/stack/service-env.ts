import { SERVICES, type Service } from '@luodi/contracts';
import { TOKEN_AUDIENCE, TOKEN_ISSUER } from '@luodi/identity';
import type { ServiceDatabase } from '@luodi/platform/database';
import type { Secrets } from '@luodi/standalone-app';

export interface Places {
  /** Of services by name, of `postgres`, `redis`, `kafka`, `kafka-controller`. */
  readonly ports: Readonly<Record<string, number>>;
  readonly databases: ReadonlyMap<Service, ServiceDatabase>;
  readonly secrets: Secrets;
  readonly sandboxFrom: string;
  readonly logLevel: string;
}

const at = (port: number | undefined): string => `http://127.0.0.1:${port ?? 0}`;

/** The settings of all processes of the stack; each reads those that have its name. */
export function environmentOf({ ports, databases, secrets, sandboxFrom, logLevel }: Places): Record<string, string> {
  const identity = at(ports.identity);
  const own = SERVICES.flatMap((service) => {
    const prefix = service.toUpperCase();
    const database = databases.get(service);
    return [
      [`${prefix}_DATABASE_URL`, database?.appUrl ?? ''],
      [`${prefix}_PORT`, String(ports[service] ?? 0)],
      [`${prefix}_HOST`, '127.0.0.1'],
      [`${prefix}_URL`, at(ports[service])],
    ] as const;
  });
  return {
    LUODI_SANDBOX: 'true',
    LUODI_SANDBOX_FROM: sandboxFrom,
    LUODI_KAFKA_BROKERS: `127.0.0.1:${ports.kafka ?? 0}`,
    LUODI_REDIS_URL: `redis://127.0.0.1:${ports.redis ?? 0}`,
    LUODI_JWKS_URL: `${identity}/api/identity/jwks`,
    LUODI_REVOKED_URL: `${identity}/api/identity/internal/revoked`,
    LUODI_TOKEN_ISSUER: TOKEN_ISSUER,
    LUODI_TOKEN_AUDIENCE: TOKEN_AUDIENCE,
    LUODI_SERVICE_SECRET: secrets.serviceSecret,
    LUODI_CURSOR_SECRET: secrets.cursorSecret,
    LUODI_LOG_LEVEL: logLevel,
    ...Object.fromEntries(own),
  };
}
