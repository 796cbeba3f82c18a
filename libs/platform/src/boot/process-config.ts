import type { Service } from '@luodi/contracts';
import { z } from 'zod';
import { defineConfig } from '../config';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** What every process of the distributed edition is told, whatever service it runs. */
export const installationConfig = defineConfig({
  name: 'installation',
  schema: z.object({
    sandbox: flag.default(false),
    sandboxFrom: z.iso.datetime().optional(),
    kafkaBrokers: z.string().min(1),
    redisUrl: z.string().optional(),
    otlpEndpoint: z.url().optional(),
    failpoints: z.string().optional(),
    jwksUrl: z.url(),
    revokedUrl: z.url(),
    tokenIssuer: z.string().min(1),
    tokenAudience: z.string().min(1),
    serviceSecret: z.string().min(1),
    cursorSecret: z.string().min(1),
    logLevel: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  }),
  fromEnv: {
    sandbox: 'LUODI_SANDBOX',
    sandboxFrom: 'LUODI_SANDBOX_FROM',
    kafkaBrokers: 'LUODI_KAFKA_BROKERS',
    redisUrl: 'LUODI_REDIS_URL',
    otlpEndpoint: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    failpoints: 'LUODI_FAILPOINTS',
    jwksUrl: 'LUODI_JWKS_URL',
    revokedUrl: 'LUODI_REVOKED_URL',
    tokenIssuer: 'LUODI_TOKEN_ISSUER',
    tokenAudience: 'LUODI_TOKEN_AUDIENCE',
    serviceSecret: 'LUODI_SERVICE_SECRET',
    cursorSecret: 'LUODI_CURSOR_SECRET',
    logLevel: 'LUODI_LOG_LEVEL',
  },
  developmentDefaults: {
    sandbox: 'true',
    kafkaBrokers: '127.0.0.1:9092',
    jwksUrl: 'http://127.0.0.1:3000/api/identity/jwks',
    revokedUrl: 'http://127.0.0.1:3000/api/identity/internal/revoked',
    tokenIssuer: 'luodi',
    tokenAudience: 'luodi-api',
    serviceSecret: 'development-service-secret-known-to-everyone',
    cursorSecret: 'development-cursor-secret-known-to-everyone',
  },
  secrets: ['serviceSecret', 'cursorSecret'],
  describe: {
    sandbox: 'true lets an administrator move the clock forward; never in production',
    sandboxFrom: 'where the clock of a new sandbox begins, an ISO instant; without it: now',
    kafkaBrokers: 'host:port of the brokers, separated by commas',
    redisUrl: 'Redis that wakes workers; without it they look by themselves',
    otlpEndpoint: 'OpenTelemetry receiver over HTTP that gets traces; without it nothing is traced',
    failpoints: 'places where a test lets a process stumble; production refuses to start with any',
    jwksUrl: 'public keys of access tokens, at identity',
    revokedUrl: 'ended sessions, at identity',
    tokenIssuer: 'issuer named in access tokens',
    tokenAudience: 'audience named in access tokens',
    serviceSecret: 'known to Luodi’s own processes only, 32 characters or more',
    cursorSecret: 'signs page cursors, 32 characters or more',
    logLevel: 'debug, info, warn or error',
  },
});

const PORTS: Readonly<Record<Service, number>> = {
  identity: 3100,
  leads: 3101,
  approval: 3102,
  land: 3103,
  evaluation: 3104,
  ledger: 3105,
};

/** What one service is told: its own database and address, with the service's name first. */
export const serviceConfig = (service: Service) => {
  const prefix = service.toUpperCase();
  return defineConfig({
    name: service,
    schema: z.object({
      databaseUrl: z.url(),
      migratorUrl: z.url().optional(),
      port: z.coerce.number().int().min(1).max(65_535),
      host: z.string().min(1),
      lanes: z.coerce.number().int().min(1).max(16).default(1),
    }),
    fromEnv: {
      databaseUrl: `${prefix}_DATABASE_URL`,
      migratorUrl: `${prefix}_MIGRATOR_URL`,
      port: `${prefix}_PORT`,
      host: `${prefix}_HOST`,
      lanes: `${prefix}_LANES`,
    },
    developmentDefaults: { port: String(PORTS[service]), host: '127.0.0.1' },
    describe: {
      databaseUrl: `database of ${service}, role luodi_app`,
      migratorUrl: `the same as its owner, role luodi_migrator: for migrate only`,
      port: 'port to listen on',
      host: 'address to listen on',
      lanes: 'lanes of the command executor; one per two cores',
    },
  });
};
