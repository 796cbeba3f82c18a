import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { World } from '@luodi/demo';
import { findInstallation } from '../../demo/installation';
import type { StackFile } from '../../stack/stack-file';

const ROOT = resolve(__dirname, '../../../..');
/** The demo is set up at the first start, which takes its time on a busy machine. */
const PATIENCE_MS = 240_000;

/** The editions that can be started here, by the program that starts them. */
const PROGRAMS = { standalone: 'apps/standalone/dist/main.js', distributed: 'tools/dist/stack/main.js' } as const;
export type Edition = keyof typeof PROGRAMS;

export interface EditionProcess {
  readonly edition: Edition;
  /** Every process of the edition but those of PostgreSQL: of the distributed one also Kafka and Redis. */
  pids(): readonly number[];
  readonly baseUrl: string;
  readonly folder: string;
  /** Signs in people of the demo with passwords of this installation. */
  readonly world: World;
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });

async function untilGreeted(child: ChildProcess, log: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!readFileSync(log, 'utf8').includes('is ready')) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline)
      throw new Error(`The edition did not start:\n${readFileSync(log, 'utf8').slice(-2000)}`);
    await wait(100);
  }
}

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((done) => child.once('exit', () => done()));

/** What the stack wrote about its processes, the supervisor among them. */
function pidsOfStack(folder: string): readonly number[] {
  const { pids, supervisor } = JSON.parse(readFileSync(join(folder, 'stack.json'), 'utf8')) as StackFile;
  const others = Object.entries(pids).filter(([name]) => name !== 'postgres');
  return [...others.map(([, pid]) => pid), ...(supervisor === undefined ? [] : [supervisor])];
}

/**
 * Starts an edition as a process of its own, on a folder and a port of its own, demo complete.
 * `nodeOptions` are for profiles. Rejects with the end of its log when it does not come up.
 */
export async function startEdition(edition: Edition, nodeOptions: readonly string[] = []): Promise<EditionProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'luodi-bench-edition-'));
  const log = join(folder, 'edition.log');
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
    LUODI_PORT: String(await freePort()),
    LUODI_DATA: folder,
  };
  const out = openSync(log, 'w');
  const child = spawn(process.execPath, [...nodeOptions, PROGRAMS[edition]], {
    cwd: ROOT,
    stdio: ['ignore', out, out],
    env,
  });
  const stopOnExit = (): void => void child.kill('SIGINT');
  process.once('exit', stopOnExit);
  const stop = async (): Promise<void> => {
    process.off('exit', stopOnExit);
    child.kill('SIGINT');
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilGreeted(child, log);
  } catch (error) {
    await stop();
    throw error;
  }
  const installation = findInstallation(env);
  return {
    edition,
    pids: () => (edition === 'distributed' ? pidsOfStack(folder) : [child.pid ?? 0]),
    baseUrl: installation.baseUrl,
    folder,
    world: new World(installation),
    stop,
  };
}
