import { z } from 'zod';
import { ConfigFaults, defineConfig, loadConfig } from '.';

const server = defineConfig({
  name: 'server',
  schema: z.object({ port: z.coerce.number().int().min(1).max(65_535), secret: z.string() }),
  fromEnv: { port: 'X_PORT', secret: 'X_SECRET' },
  developmentDefaults: { port: '3000', secret: 'for-development-only-known-to-everyone' },
  secrets: ['secret'],
  describe: { port: 'port to listen on', secret: 'signs things' },
});
const store = defineConfig({
  name: 'store',
  schema: z.object({ url: z.url() }),
  fromEnv: { url: 'X_STORE_URL' },
  describe: { url: 'where the store is' },
});

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig({ server, store }, env);
  } catch (error) {
    if (error instanceof ConfigFaults) return error.faults;
    throw error;
  }
  return [];
}

it('reads every setting into its type', () => {
  const config = loadConfig({ server, store }, { X_PORT: '81', X_SECRET: 's'.repeat(40), X_STORE_URL: 'http://store' });
  expect(config).toEqual({ server: { port: 81, secret: 's'.repeat(40) }, store: { url: 'http://store' } });
});

it('S91: refuses to start with one list of everything that is wrong', () => {
  expect(faultsOf({ X_PORT: 'eighty' })).toEqual([
    expect.stringContaining('X_PORT'),
    expect.stringContaining('X_SECRET: is missing'),
    expect.stringContaining('X_STORE_URL: is missing'),
  ]);
});

it('S91: has no default for a secret outside development', () => {
  expect(faultsOf({ X_PORT: '81', X_STORE_URL: 'http://store' })).toEqual([
    expect.stringContaining('X_SECRET: is missing'),
  ]);
  expect(faultsOf({ LUODI_ENV: 'development', X_STORE_URL: 'http://store' })).toEqual([]);
});

it.each([
  ['too short', 'short'],
  ['from the repository', 'for-development-only-known-to-everyone'],
])('S91: refuses a secret that is %s, without repeating it', (_, secret) => {
  const [fault, ...more] = faultsOf({ X_PORT: '81', X_STORE_URL: 'http://store', X_SECRET: secret });
  expect(more).toEqual([]);
  expect(fault).toContain('X_SECRET');
  expect(fault).not.toContain(secret);
});
