import { join } from 'node:path';
import { defineConfig } from '@luodi/platform/config';
import { z } from 'zod';

/** What the standalone edition may be told; it runs without being told anything. */
export const standaloneConfig = defineConfig({
  name: 'standalone',
  schema: z.object({
    port: z.coerce.number().int().min(0).max(65_535).default(3000),
    host: z.string().min(1).default('127.0.0.1'),
    dataDir: z.string().min(1).default(join('.luodi', 'data')),
    sandbox: z
      .enum(['true', 'false'])
      .default('true')
      .transform((value) => value === 'true'),
    publicUrl: z.url().optional(),
    lanes: z.coerce.number().int().min(1).max(16).default(1),
    otlpEndpoint: z.url().optional(),
    failpoints: z.string().optional(),
    logLevel: z.enum(['debug', 'info', 'warn', 'error']).default('warn'),
  }),
  fromEnv: {
    port: 'LUODI_PORT',
    host: 'LUODI_HOST',
    dataDir: 'LUODI_DATA',
    sandbox: 'LUODI_SANDBOX',
    publicUrl: 'LUODI_PUBLIC_URL',
    lanes: 'LUODI_LANES',
    otlpEndpoint: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    failpoints: 'LUODI_FAILPOINTS',
    logLevel: 'LUODI_LOG_LEVEL',
  },
  describe: {
    port: 'port of the one origin',
    host: 'address to listen on',
    dataDir: 'folder of the database, the secrets and the logins; survives restarts',
    sandbox: 'true: demo zones and a clock that moves forward; false: production',
    publicUrl: 'address browsers use, when it is another; https makes cookies secure',
    lanes: 'lanes of each command executor; one per two cores',
    otlpEndpoint: 'OpenTelemetry receiver over HTTP that gets traces; without it nothing is traced',
    failpoints: 'places where a test lets the process stumble; refused outside the sandbox',
    logLevel: 'debug, info, warn or error',
  },
});

export interface StandaloneConfig {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly sandbox: boolean;
  readonly publicUrl?: string | undefined;
  readonly lanes: number;
  readonly otlpEndpoint?: string | undefined;
  readonly failpoints?: string | undefined;
  readonly logLevel: string;
}
