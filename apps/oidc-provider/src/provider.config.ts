import { readFileSync } from 'node:fs';
import { defineConfig } from '@luodi/platform/config';
import { z } from 'zod';

const secretOf = (file: string, context: z.RefinementCtx): string => {
  try {
    const secret = readFileSync(file, 'utf8').trim();
    if (secret.length >= 32) return secret;
    context.addIssue({ code: 'custom', message: 'the file needs 32 characters or more' });
  } catch {
    context.addIssue({ code: 'custom', message: 'the file cannot be read' });
  }
  return z.NEVER;
};

/** What the bundled provider is told. It is for sandboxes: anywhere else it refuses to start. */
export const providerConfig = defineConfig({
  name: 'OpenID provider for development',
  schema: z.object({
    sandbox: z.literal('true', { error: 'must be true: this provider never runs in production' }),
    issuer: z.url(),
    host: z.string().min(1).default('127.0.0.1'),
    port: z.coerce.number().int().min(1).max(65_535),
    clientId: z.string().min(1),
    clientSecret: z.string().transform(secretOf),
    publicUrl: z.url(),
    loginsFile: z.string().min(1),
    logLevel: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  }),
  fromEnv: {
    sandbox: 'LUODI_SANDBOX',
    issuer: 'LUODI_OIDC_ISSUER',
    host: 'OIDC_PROVIDER_HOST',
    port: 'OIDC_PROVIDER_PORT',
    clientId: 'LUODI_OIDC_CLIENT_ID',
    clientSecret: 'LUODI_OIDC_CLIENT_SECRET_FILE',
    publicUrl: 'LUODI_PUBLIC_URL',
    loginsFile: 'LUODI_LOGINS_FILE',
    logLevel: 'LUODI_LOG_LEVEL',
  },
  describe: {
    sandbox: 'must be true: the bundled provider is for development',
    issuer: 'address browsers reach the provider at',
    host: 'address the bundled provider listens on',
    port: 'port the bundled provider listens on',
    clientId: 'name of Luodi at the provider',
    clientSecret: 'file with the secret of Luodi at the provider',
    publicUrl: 'address browsers use for Luodi',
    loginsFile: 'file with the logins of the sandbox',
    logLevel: 'debug, info, warn or error',
  },
});

export interface ProviderConfig {
  readonly issuer: string;
  readonly host: string;
  readonly port: number;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly publicUrl: string;
}
