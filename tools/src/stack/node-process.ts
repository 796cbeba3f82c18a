import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Part } from './supervised';

export interface NodeProcessOptions {
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
  readonly logFile: string;
}

/** A little more than a service takes at most to stop by itself. */
const PATIENCE_MS = 22_000;

/** One Node process with its log in a file. Detached: Ctrl-C reaches the supervisor alone, which stops the others in order. */
export function startNode({ script, env, logFile }: NodeProcessOptions): Promise<Part> {
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, ['--enable-source-maps', script], {
    env: { ...inherited(), ...env },
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const late = new AbortController();
    const patience = delay(PATIENCE_MS, 'late', { signal: late.signal }).catch(() => undefined);
    if ((await Promise.race([ended, patience])) === 'late') {
      child.kill('SIGKILL');
      await ended;
    }
    late.abort();
  };
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => resolve({ pid: child.pid ?? 0, stop }));
  });
}

/** Runs a script to its end; rejects with the tail of its log when it fails. */
export async function runNode(options: NodeProcessOptions): Promise<void> {
  const log = openSync(options.logFile, 'a');
  const child = spawn(process.execPath, [options.script], {
    env: { ...inherited(), ...options.env },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${options.script} ended with ${code}; its log is ${options.logFile}`);
}

/** What a process needs of ours to run at all; settings come by name only. */
const inherited = (): Record<string, string> => ({
  ...(process.env.PATH !== undefined && { PATH: process.env.PATH }),
  ...(process.env.HOME !== undefined && { HOME: process.env.HOME }),
});
