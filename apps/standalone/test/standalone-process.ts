import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** The standalone edition as built. */
export const MAIN = join(__dirname, '..', 'dist', 'main.js');
const PATIENCE_MS = 400_000;

/** A process of the standalone edition, and what it said. */
export interface Run {
  readonly child: ChildProcess;
  output(): string;
}

/** Starts a process of the standalone edition. */
export function run(port: number, dataDir: string): Run {
  let output = '';
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, LUODI_PORT: String(port), LUODI_DATA: dataDir }, // eslint-disable-line no-restricted-syntax -- a process of its own gets these two and nothing else of ours
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  return { child, output: () => output };
}

/** Waits for a condition while the process lives; throws with what it said when it ends or takes too long. */
export async function until(started: Run, what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !(await holds());) {
    const { exitCode, signalCode } = started.child;
    if (exitCode !== null || signalCode !== null || Date.now() > end)
      throw new Error(`not ${what}: ${started.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Waits until it says that it is ready. */
export const ready = (started: Run): Promise<void> =>
  until(started, 'ready', () => started.output().includes('is ready'));

/** A port that is free now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** The pid of the folder's PostgreSQL; undefined while there is none. */
export function postgresPid(dataDir: string): number | undefined {
  const file = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n', 1)[0]) : Number.NaN;
  return pid > 0 ? pid : undefined;
}

/** Whether there is such a process. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}
