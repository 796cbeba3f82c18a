import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { DataFolder } from './data-folder';

/**
 * A server outlives a Node process that was killed with -9. The next start recognises it by its `postmaster.pid`, stops
 * it cleanly and starts its own; a folder whose Node process lives is refused. A pid file without a server stays: it
 * names the shared memory, by which PostgreSQL sees whether children of a killed server are still at work.
 */
export async function clearTheWay(folder: DataFolder): Promise<void> {
  const owner = readOwner(folder);
  if (owner && owner.pid !== process.pid && startedAt(owner.pid) === owner.startedAt && isAlive(owner.pid)) {
    throw new Error(
      `The data folder ${folder.root} is in use by process ${owner.pid}; stop that one first or choose another folder.`,
    );
  }
  const pid = runningServerPid(folder);
  if (pid !== undefined) await stopServer(pid);
  disown(folder);
}

/** Puts our own pid where a stranger's stands now: PostgreSQL takes its parent's for a leftover. */
function disown(folder: DataFolder): void {
  if (!existsSync(folder.postmasterPid)) return;
  const [, ...rest] = readFileSync(folder.postmasterPid, 'utf8').split('\n');
  writeFileSync(folder.postmasterPid, [process.pid, ...rest].join('\n'));
}

/** The living server of this folder, if there is one. */
export function runningServerPid(folder: DataFolder): number | undefined {
  const pid = postmasterPid(folder);
  return pid !== undefined && isAlive(pid) && isServerOf(pid, folder) ? pid : undefined;
}

/** Fast shutdown; if the server does not answer, immediate shutdown, from which PostgreSQL recovers by its log. */
export async function stopServer(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (!send(pid, signal)) return;
    const until = Date.now() + patience;
    while (Date.now() < until) {
      if (!isAlive(pid)) return;
      await wait(20);
    }
  }
  throw new Error(`PostgreSQL (pid ${pid}) does not stop.`);
}

/** Notes which process started the server of a folder. */
export const markOwner = (folder: DataFolder): void =>
  writeFileSync(folder.owner, JSON.stringify({ pid: process.pid, startedAt: startedAt(process.pid) }));

/** The folder is free again. */
export const clearOwner = (folder: DataFolder): void => rmSync(folder.owner, { force: true });

function readOwner(folder: DataFolder): { pid: number; startedAt: string } | undefined {
  if (!existsSync(folder.owner)) return undefined;
  try {
    return JSON.parse(readFileSync(folder.owner, 'utf8')) as { pid: number; startedAt: string };
  } catch {
    return undefined;
  }
}

function postmasterPid(folder: DataFolder): number | undefined {
  if (!existsSync(folder.postmasterPid)) return undefined;
  const pid = Number(readFileSync(folder.postmasterPid, 'utf8').split('\n', 1)[0]);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

/** A pid may be reused by a stranger: where the system tells, the command line decides. */
function isServerOf(pid: number, folder: DataFolder): boolean {
  const commandLine = `/proc/${pid}/cmdline`;
  if (!existsSync('/proc/self/cmdline')) return true;
  return existsSync(commandLine) && readFileSync(commandLine, 'utf8').split('\0').includes(folder.cluster);
}

/** When a process began, in the system's own unit; tells a reused pid from the one that was meant. */
function startedAt(pid: number): string {
  const stat = `/proc/${pid}/stat`;
  return existsSync(stat) ? (readFileSync(stat, 'utf8').split(') ')[1]?.split(' ')[19] ?? '') : '';
}

const isAlive = (pid: number): boolean => send(pid, 0) && !isZombie(pid);

function isZombie(pid: number): boolean {
  const stat = `/proc/${pid}/stat`;
  if (!existsSync('/proc/self/stat')) return false;
  return !existsSync(stat) || readFileSync(stat, 'utf8').split(') ')[1]?.startsWith('Z') === true;
}

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
