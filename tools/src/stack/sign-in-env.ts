import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StackConfig } from './stack.config';

/** The name of the bundled provider in `stack.json`, of its app and of its log. */
export const PROVIDER = 'oidc-provider';

/** How people sign in to the stack: at the bundled OpenID provider, which the gateway and the provider are both told. */
export function signInEnvironment(config: StackConfig, root: string, providerPort: number): Record<string, string> {
  return {
    LUODI_PUBLIC_URL: `http://127.0.0.1:${config.port}`,
    LUODI_LOCAL_ACCOUNTS: config.localAccounts,
    LUODI_OIDC_ISSUER: `http://127.0.0.1:${providerPort}`,
    LUODI_OIDC_CLIENT_ID: 'luodi',
    LUODI_OIDC_CLIENT_SECRET_FILE: secretFile(root),
    OIDC_PROVIDER_PORT: String(providerPort),
    OIDC_PROVIDER_HOST: '127.0.0.1',
  };
}

/** Made at the first start, readable by the starting user alone. */
function secretFile(root: string): string {
  const file = join(root, 'oidc-client-secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return file;
}
