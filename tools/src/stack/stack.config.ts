import { join } from 'node:path';
import { defineConfig } from '@luodi/platform/config';
import { z } from 'zod';

/** What the local stack may be told; two can run beside each other with another port and folder. */
export const stackConfig = defineConfig({
  name: 'stack',
  schema: z.object({
    port: z.coerce.number().int().min(1).max(65_535).default(3000),
    dataDir: z.string().min(1).default(join('.luodi', 'stack')),
    logLevel: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
    localAccounts: z.enum(['true', 'false']).default('false'),
  }),
  fromEnv: {
    port: 'LUODI_PORT',
    dataDir: 'LUODI_DATA',
    logLevel: 'LUODI_LOG_LEVEL',
    localAccounts: 'LUODI_LOCAL_ACCOUNTS',
  },
  describe: {
    port: 'port of the gateway',
    dataDir: 'folder of all servers, logs and secrets; survives restarts',
    logLevel: 'debug, info, warn or error',
    localAccounts: 'true: people may sign in by password beside the OpenID provider',
  },
});

export interface StackConfig {
  readonly port: number;
  readonly dataDir: string;
  readonly logLevel: string;
  readonly localAccounts: string;
}
