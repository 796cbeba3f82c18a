import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ConfigFaults, loadConfig } from '@luodi/platform/config';
import { signInConfig, signInOf } from './sign-in.config';

let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'luodi-oidc-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    loadConfig({ signIn: signInConfig }, env);
    return [];
  } catch (error) {
    return (error as ConfigFaults).faults.map((fault) => fault.replace(/ \(.*$/, ''));
  }
};
const secretFile = (secret: string): string => {
  const file = path.join(folder, `secret-${secret.length}`);
  writeFileSync(file, `${secret}\n`);
  return file;
};
const complete = () => ({
  LUODI_PUBLIC_URL: 'https://luodi.example',
  LUODI_OIDC_ISSUER: 'https://id.example/realm',
  LUODI_OIDC_CLIENT_ID: 'luodi',
  LUODI_OIDC_CLIENT_SECRET_FILE: secretFile('s'.repeat(32)),
});

it('S91: names every fault at once', () => {
  expect(
    faultsOf({ LUODI_OIDC_ISSUER: 'http://id.example', LUODI_OIDC_CLIENT_SECRET_FILE: secretFile('short') }),
  ).toEqual([
    'LUODI_OIDC_ISSUER: must be https outside a sandbox',
    'LUODI_PUBLIC_URL: is missing',
    'LUODI_OIDC_CLIENT_ID: is missing',
    'LUODI_OIDC_CLIENT_SECRET_FILE: the file needs 32 characters or more',
  ]);
  expect(faultsOf({ ...complete(), LUODI_OIDC_CLIENT_SECRET_FILE: path.join(folder, 'nowhere') })).toEqual([
    'LUODI_OIDC_CLIENT_SECRET_FILE: the file cannot be read',
  ]);
});

it('has some way to sign in: a provider, local accounts by permission, or both', () => {
  expect(faultsOf({})).toEqual(['LUODI_OIDC_ISSUER: is missing']);
  const read = (env: Record<string, string>) => signInOf(loadConfig({ signIn: signInConfig }, env).signIn);
  expect(read({ LUODI_LOCAL_ACCOUNTS: 'true' })).toEqual({ local: true });
  expect(read(complete())).toMatchObject({
    local: false,
    oidc: { claim: 'preferred_username', redirectUri: 'https://luodi.example/api/identity/oidc/callback' },
  });
  expect(read({ ...complete(), LUODI_LOCAL_ACCOUNTS: 'true' }).local).toBe(true);
});

it('does without TLS in a sandbox only', () => {
  const plain = {
    ...complete(),
    LUODI_OIDC_ISSUER: 'http://127.0.0.1:9000',
    LUODI_PUBLIC_URL: 'http://127.0.0.1:3000',
  };
  expect(faultsOf(plain)).toHaveLength(2);
  expect(faultsOf({ ...plain, LUODI_SANDBOX: 'true' })).toEqual([]);
});
