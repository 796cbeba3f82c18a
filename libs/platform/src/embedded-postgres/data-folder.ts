import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

const HALF_MADE = 'cluster.new-';

/**
 * A place where a cluster is made, the server's own, 0700; it becomes the cluster by its name, so that a kill in the
 * middle leaves no half of one. What such a kill left behind goes.
 */
export function placeForCluster(folder: DataFolder): string {
  for (const name of readdirSync(folder.root).filter((entry) => entry.startsWith(HALF_MADE)))
    rmSync(join(folder.root, name), { recursive: true, force: true, maxRetries: 10 });
  const place = join(folder.root, `${HALF_MADE}${randomBytes(4).toString('hex')}`);
  mkdirSync(place, { mode: 0o700 });
  giveToServer(place);
  return place;
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
  writeFileSync(`${file}.new`, JSON.stringify(made), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return made;
}

const newPassword = (): string => randomBytes(24).toString('base64url');
