import { readFileSync } from 'node:fs';
import { defineConfig } from '@luodi/platform/config';
import { z } from 'zod';
import type { SignIn } from './sign-in';

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true');
const text = z.string().optional();

const Settings = z.object({
  sandbox: flag,
  publicUrl: text,
  localAccounts: flag,
  issuer: text,
  internalUrl: text,
  clientId: text,
  clientSecretFile: text,
  claim: z.string().min(1).max(100).default('preferred_username'),
});
export type SignInSettings = z.infer<typeof Settings>;

/** How people sign in to the distributed edition; every fault is told at once (S91). */
export const signInConfig = defineConfig({
  name: 'sign-in',
  schema: Settings.superRefine((settings, context) => {
    for (const [field, message] of faultsOf(settings)) context.addIssue({ code: 'custom', path: [field], message });
  }),
  fromEnv: {
    sandbox: 'LUODI_SANDBOX',
    publicUrl: 'LUODI_PUBLIC_URL',
    localAccounts: 'LUODI_LOCAL_ACCOUNTS',
    issuer: 'LUODI_OIDC_ISSUER',
    internalUrl: 'LUODI_OIDC_INTERNAL_URL',
    clientId: 'LUODI_OIDC_CLIENT_ID',
    clientSecretFile: 'LUODI_OIDC_CLIENT_SECRET_FILE',
    claim: 'LUODI_OIDC_CLAIM',
  },
  developmentDefaults: { localAccounts: 'true' },
  describe: {
    sandbox: 'a sandbox may speak to its provider without TLS',
    publicUrl: 'address browsers use; the OpenID provider sends people back to it',
    localAccounts: 'true: people may sign in with a password kept here; needed where there is no OpenID provider',
    issuer: 'OpenID provider, as browsers reach it; without it nobody signs in by OpenID Connect',
    internalUrl: 'where the provider is reached from inside, when that is another address',
    clientId: 'name of Luodi at the provider',
    clientSecretFile: 'file with the secret of Luodi at the provider, 32 characters or more',
    claim: 'claim that holds the user name of the person in Luodi',
  },
});

type Fault = readonly [field: keyof SignInSettings & string, message: string];

function faultsOf(settings: SignInSettings): readonly Fault[] {
  const { issuer, publicUrl, localAccounts, clientId, clientSecretFile } = settings;
  if (issuer === undefined)
    return localAccounts ? [] : [['issuer', 'is missing: name a provider, or allow local accounts']];
  return [
    ...addressFaults('issuer', issuer, settings.sandbox),
    ...addressFaults('publicUrl', publicUrl, settings.sandbox),
    ...(settings.internalUrl === undefined ? [] : addressFaults('internalUrl', settings.internalUrl, true)),
    ...(clientId === undefined ? [['clientId', 'is missing'] as const] : []),
    ...secretFaults(clientSecretFile),
  ];
}

/** Codes and tokens travel over TLS; only a sandbox may do without. */
function addressFaults(field: Fault[0], address: string | undefined, plainAllowed: boolean): Fault[] {
  if (address === undefined) return [[field, 'is missing']];
  const protocol = URL.canParse(address) ? new URL(address).protocol : '';
  if (protocol === 'https:' || (protocol === 'http:' && plainAllowed)) return [];
  return [[field, protocol === 'http:' ? 'must be https outside a sandbox' : 'is no web address']];
}

const SHORTEST_SECRET = 32;

function secretFaults(file: string | undefined): Fault[] {
  if (file === undefined) return [['clientSecretFile', 'is missing']];
  try {
    if (secretIn(file).length >= SHORTEST_SECRET) return [];
    return [['clientSecretFile', `the file needs ${SHORTEST_SECRET} characters or more`]];
  } catch {
    return [['clientSecretFile', 'the file cannot be read']];
  }
}

const secretIn = (file: string): string => readFileSync(file, 'utf8').trim();

/** Settings without a fault → how people sign in. */
export function signInOf(settings: SignInSettings): SignIn {
  const { localAccounts, issuer, internalUrl, publicUrl, clientId, clientSecretFile, claim } = settings;
  if (!issuer || !publicUrl || !clientId || !clientSecretFile) return { local: localAccounts };
  return {
    local: localAccounts,
    oidc: {
      issuer,
      ...(internalUrl && { internalUrl }),
      clientId,
      clientSecret: secretIn(clientSecretFile),
      claim,
      redirectUri: new URL('/api/identity/oidc/callback', publicUrl).href,
      afterLogoutUri: new URL('/', publicUrl).href,
    },
  };
}
