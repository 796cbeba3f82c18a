import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Whom the server runs as when we are root, because PostgreSQL refuses root: `nobody`. */
export const NOBODY = 65534;

/** Whether this process is root, as whom PostgreSQL refuses to run. */
export const runsAsRoot = (): boolean => process.getuid?.() === 0;

export interface Passwords {
  readonly admin: string;
  readonly migrator: string;
  readonly app: string;
}

/** One folder of one server: the cluster, its passwords, its log and who started it. */
export interface DataFolder {
  readonly root: string;
  readonly cluster: string;
  readonly log: string;
  readonly owner: string;
  readonly postmasterPid: string;
}

/** The places in a data folder; makes it at the first start. */
export function openDataFolder(dataDir: string): DataFolder {
  const root = resolve(dataDir);
  mkdirSync(root, { recursive: true, mode: 0o711 });
  const cluster = join(root, 'cluster');
  return {
    root,
    cluster,
    log: join(root, 'server.log'),
    owner: join(root, 'owner'),
    postmasterPid: join(cluster, 'postmaster.pid'),
  };
}

/** Whether the cluster was made completely. */
export const isInitialised = (folder: DataFolder): boolean => existsSync(join(folder.cluster, 'PG_VERSION'));

/** Empties a half-made cluster and makes the folder the server's own, 0700. */
export function prepareCluster(folder: DataFolder): void {
  rmSync(folder.cluster, { recursive: true, force: true });
  mkdirSync(folder.cluster, { mode: 0o700 });
  giveToServer(folder.cluster);
}

/** Makes a file the own of whom the server runs as. */
export function giveToServer(path: string): void {
  if (runsAsRoot()) chownSync(path, NOBODY, NOBODY);
}

/** Made once per folder and kept beside the cluster, readable by the starting user alone. */
export function passwordsOf(folder: DataFolder): Passwords {
  const file = join(folder.root, 'passwords.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Passwords;
  const made = { admin: newPassword(), migrator: newPassword(), app: newPassword() };
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}

const newPassword = (): string => randomBytes(24).toString('base64url');
