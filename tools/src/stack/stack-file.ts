import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** Where everything listens and which processes it is; for whoever looks at the stack, and for the next start. */
export interface StackFile {
  readonly ports: Record<string, number>;
  readonly pids: Record<string, number>;
  /** The process that watches the others; absent when the stack was stopped. */
  readonly supervisor?: number;
}

/** What the last start wrote; empty at the first. */
export function readStackFile(file: string): StackFile {
  if (!existsSync(file)) return { ports: {}, pids: {} };
  return JSON.parse(readFileSync(file, 'utf8')) as StackFile;
}

/** Written whole or not at all. */
export function writeStackFile(file: string, stack: StackFile): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(stack, undefined, 2)}\n`);
  renameSync(`${file}.new`, file);
}

/** The port of last time while it is free, so that logs, metadata and clients stay valid; else any free one. */
export async function portFor(wanted: number | undefined, taken: ReadonlySet<number>): Promise<number> {
  if (wanted !== undefined && !taken.has(wanted) && (await listenOnce(wanted)) === wanted) return wanted;
  for (;;) {
    const port = await listenOnce(0);
    if (port !== undefined && !taken.has(port)) return port;
  }
}

function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}

/** Whether a process with this pid runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const PATIENCE_MS = 10_000;

/**
 * Ends what a supervisor that was killed left behind. A pid may belong to a stranger by now: only processes whose
 * command line names this repository or this data folder are ended. Rejects while that supervisor lives.
 */
export async function endLeftovers(stack: StackFile, marks: readonly string[]): Promise<void> {
  if (stack.supervisor !== undefined && isAlive(stack.supervisor) && isOurs(stack.supervisor, ['stack/main.js']))
    throw new Error(
      `the data folder is in use by process ${stack.supervisor}; stop that one or choose another folder.`,
    );
  const left = Object.values(stack.pids).filter((pid) => isAlive(pid) && isOurs(pid, marks));
  for (const pid of left) process.kill(pid, 'SIGTERM');
  for (const until = Date.now() + PATIENCE_MS; left.some(isAlive) && Date.now() < until;) await delay(50);
  for (const pid of left.filter(isAlive)) process.kill(pid, 'SIGKILL');
}

function isOurs(pid: number, marks: readonly string[]): boolean {
  const file = `/proc/${pid}/cmdline`;
  const commandLine = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return marks.some((mark) => commandLine.includes(mark));
}
