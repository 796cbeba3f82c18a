import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../embedded-postgres';

export interface TestPostgres {
  readonly adminUrl: string;
  readonly passwords: { readonly migrator: string; readonly app: string };
}

/** Stops the server and removes its folder when the test process is gone, however it went: then stdin closes. */
const WATCHDOG = `
const [pid, folder] = process.argv.slice(1);
const alive = () => { try { process.kill(Number(pid), 0); return true } catch { return false } };
process.stdin.resume().on('error', () => {}).on('close', () => {
  if (alive()) process.kill(Number(pid), 'SIGINT');
  const timer = setInterval(() => {
    if (alive()) return;
    clearInterval(timer);
    require('node:fs').rmSync(folder, { recursive: true, force: true });
  }, 50);
});`;

/**
 * One PostgreSQL per Jest process, shared by its spec files: `TEST_POSTGRES_URL` (an administrator) if given, else our
 * embedded one in its fast mode. Spec files have a world of their own each, so they meet in a file named by the pid.
 */
export async function testPostgres(): Promise<TestPostgres> {
  const given = process.env.TEST_POSTGRES_URL;
  if (given) {
    const secret = (role: string): string => createHash('sha256').update(`${role}:${given}`).digest('base64url');
    return { adminUrl: given, passwords: { migrator: secret('migrator'), app: secret('app') } };
  }
  const folder = join(tmpdir(), `luodi-test-postgres-${process.pid}`);
  const note = join(folder, 'running.json');
  if (existsSync(note)) return JSON.parse(readFileSync(note, 'utf8')) as TestPostgres;
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
  const server = await startEmbeddedPostgres({ dataDir: folder, mode: 'test' });
  const watchdog = spawn(process.execPath, ['-e', WATCHDOG, String(server.pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watchdog.unref();
  (watchdog.stdin as unknown as { unref(): void }).unref();
  const running: TestPostgres = { adminUrl: server.adminUrl, passwords: server.passwords };
  writeFileSync(note, JSON.stringify(running), { mode: 0o600 });
  return running;
}
