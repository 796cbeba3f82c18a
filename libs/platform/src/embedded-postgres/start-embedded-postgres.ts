import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { asServer } from './as-server';
import { keepBallast } from './ballast';
import { serverBinaries } from './binaries';
import {
  giveToServer,
  isInitialised,
  openDataFolder,
  passwordsOf,
  placeForCluster,
  type DataFolder,
  type Passwords,
} from './data-folder';
import { freePort } from './free-port';
import { clearOwner, clearTheWay, markOwner, stopServer } from './orphan';

const HOST = '127.0.0.1';
const ROLE_NAMES = { admin: 'luodi_admin', migrator: 'luodi_migrator', app: 'luodi_app' } as const;
/** `admin` makes databases, `migrator` owns them, `app` works in them. */
export type ServerRole = keyof typeof ROLE_NAMES;

export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  /** Default: any free one. */
  readonly port?: number;
  /** `test` gives up durability for speed (fsync off); `durable` is the only truth of a standalone edition. */
  readonly mode: 'durable' | 'test';
}

export interface EmbeddedPostgres {
  readonly host: string;
  readonly port: number;
  readonly pid: number;
  readonly adminUrl: string;
  readonly passwords: Passwords;
  url(database: string, role: ServerRole): string;
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL of our own, also as root (then as `nobody`). The folder survives restarts.
 * Errors: a port in use, a folder in use or out of reach, a server that does not come up, each in one sentence.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const folder = openDataFolder(options.dataDir);
  await clearTheWay(folder);
  const passwords = passwordsOf(folder);
  if (!isInitialised(folder)) await initialise(folder, passwords.admin);
  if (options.mode === 'durable') keepBallast(folder.root);
  const port = await freePort(options.port);
  const url = urlsOf(passwords, port);
  const server = await launchUntilReady(folder, { port, mode: options.mode, adminUrl: url('postgres', 'admin') });
  const pid = server.pid ?? 0;
  const stopOnExit = (): void => void process.kill(pid, 'SIGINT');
  process.once('exit', stopOnExit);
  const stop = async (): Promise<void> => {
    process.removeListener('exit', stopOnExit);
    if (server.exitCode === null && server.signalCode === null) await stopServer(pid);
    clearOwner(folder);
  };
  server.once('exit', () => process.removeListener('exit', stopOnExit));
  return { host: HOST, port, pid, adminUrl: url('postgres', 'admin'), passwords, url, stop };
}

/** Connection strings of a server of ours on a port. */
export const urlsOf =
  (passwords: Passwords, port: number) =>
  (database: string, role: ServerRole): string =>
    `postgres://${ROLE_NAMES[role]}:${passwords[role]}@${HOST}:${port}/${database}`;

async function initialise(folder: DataFolder, adminPassword: string): Promise<void> {
  const place = placeForCluster(folder);
  const passwordFile = join(folder.root, 'initdb.password');
  writeFileSync(passwordFile, adminPassword, { mode: 0o600 });
  giveToServer(passwordFile);
  const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const access = ['-U', ROLE_NAMES.admin, `--pwfile=${passwordFile}`, '-A', 'scram-sha-256'];
  try {
    const initdb = asServer(serverBinaries().initdb, ['-D', place, ...access, ...locale], folder.root);
    await promisify(execFile)(initdb.program, initdb.args, {
      ...initdb.identity,
      cwd: folder.root,
      env: { TZ: 'UTC' },
    });
    rmSync(folder.cluster, { recursive: true, force: true });
    renameSync(place, folder.cluster);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

const FAST_AND_FORGETFUL = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const ALWAYS = [
  `listen_addresses=${HOST}`,
  'unix_socket_directories=',
  'timezone=UTC',
  'max_connections=300',
  'shared_buffers=128MB',
  'max_wal_size=1GB',
  'deadlock_timeout=100ms',
  'log_min_messages=warning',
];

/** Children of a server that was killed may need a moment to notice; until then PostgreSQL refuses to start. */
async function launchUntilReady(
  folder: DataFolder,
  { port, mode, adminUrl }: { port: number; mode: 'durable' | 'test'; adminUrl: string },
): Promise<ChildProcess> {
  for (const until = Date.now() + 20_000; ; await wait(100)) {
    const server = launch(folder, port, mode);
    markOwner(folder);
    try {
      await untilReady(adminUrl, server, folder);
      return server;
    } catch (error) {
      if (!String(error).includes('shared memory block') || Date.now() > until) throw error;
    }
  }
}

function launch(folder: DataFolder, port: number, mode: 'durable' | 'test'): ChildProcess {
  const settings = [...ALWAYS, ...(mode === 'test' ? FAST_AND_FORGETFUL : [])].flatMap((setting) => ['-c', setting]);
  const log = openSync(folder.log, 'a', 0o600);
  // Detached: Ctrl-C in a terminal reaches Node alone, which drains first and stops the server last.
  const postgres = asServer(
    serverBinaries().postgres,
    ['-D', folder.cluster, '-p', String(port), ...settings],
    folder.root,
  );
  const server = spawn(postgres.program, postgres.args, {
    ...postgres.identity,
    cwd: folder.root,
    detached: true,
    env: { TZ: 'UTC' },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  server.unref();
  return server;
}

async function untilReady(adminUrl: string, server: ChildProcess, folder: DataFolder): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until; await wait(25)) {
    if (server.exitCode !== null) break;
    const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('select 1');
      return;
    } catch (error) {
      if ((error as { code?: string }).code === '28P01')
        throw new Error(`The passwords in ${folder.root} do not fit its cluster.`, { cause: error });
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  const said = readFileSync(folder.log, 'utf8').trim().split('\n').slice(-3).join(' / ');
  throw new Error(`PostgreSQL did not start in ${folder.root}: ${said}`);
}
