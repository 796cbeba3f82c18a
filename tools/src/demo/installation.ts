import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { WorldOptions } from '@luodi/demo';

interface Logins {
  readonly administrator: { readonly username: string; readonly password: string };
}

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/**
 * Finds a running edition by `LUODI_PORT` (default 3000) and `LUODI_DATA` (default `.luodi/data`): its address, the first
 * administrator, and the password of the demo's people. Throws one sentence when there is none.
 */
export function findInstallation(env: NodeJS.ProcessEnv): WorldOptions {
  const port = env.LUODI_PORT ?? '3000';
  const folder = path.resolve(env.LUODI_DATA ?? path.join('.luodi', 'data'));
  const logins = path.join(folder, 'logins.json');
  if (!existsSync(logins))
    throw new Error(`No installation in ${folder}: start one first, or name its folder in LUODI_DATA.`);
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    securityAdmin: read<Logins>(logins).administrator,
    demoPassword: read<{ demoPassword: string }>(path.join(folder, 'secrets.json')).demoPassword,
  };
}
