import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServiceDatabase, migrate } from '@luodi/platform/database';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@luodi/platform/embedded-postgres';
import { caseWorldMigrations } from '../case-world';
import type { Acknowledged, WorkerTask } from './worker';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A durable server, worker processes on it, and the journals they leave outside of it. */
export class CrashBench {
  private count = 0;
  private constructor(
    private readonly folder: string,
    private server: EmbeddedPostgres,
  ) {}

  static async start(): Promise<CrashBench> {
    const folder = mkdtempSync(join(tmpdir(), 'luodi-crash-'));
    chmodSync(folder, 0o711);
    return new CrashBench(folder, await startEmbeddedPostgres({ dataDir: join(folder, 'server'), mode: 'durable' }));
  }

  async database(): Promise<string> {
    const name = `crash_${(this.count += 1)}`;
    const made = await createServiceDatabase(this.server.adminUrl, name, this.server.passwords);
    await migrate({ url: made.migratorUrl, migrations: caseWorldMigrations, mode: 'sandbox' });
    return made.appUrl;
  }

  spawn(task: Omit<WorkerTask, 'journal'>): { child: ChildProcess; journal: string; ended: Promise<Ended> } {
    const journal = join(this.folder, `journal-${(this.count += 1)}`);
    const full: WorkerTask = { ...task, journal };
    const hook = join(__dirname, 'run-typescript.cjs');
    const args = [
      '--no-warnings',
      '--conditions=@luodi/source',
      '-r',
      hook,
      join(__dirname, 'worker.ts'),
      'work',
      JSON.stringify(full),
    ];
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    const ended = once(child, 'exit').then(([code, signal]) => ({ code, signal }) as Ended);
    return { child, journal, ended };
  }

  /** Kills the postmaster with -9 and starts it again on the same port. */
  async killServer(): Promise<void> {
    const { port, pid } = this.server;
    process.kill(pid, 'SIGKILL');
    this.server = await startEmbeddedPostgres({ dataDir: join(this.folder, 'server'), mode: 'durable', port });
  }

  async stop(): Promise<void> {
    await this.server.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What a worker got acknowledged before it ended; a line it died over is not an acknowledgement. */
export function acknowledged(journal: string): Map<string, Acknowledged['outcome']> {
  const answers = new Map<string, Acknowledged['outcome']>();
  if (!existsSync(journal)) return answers;
  const lines = readFileSync(journal, 'utf8').split('\n').slice(0, -1);
  for (const line of lines) {
    const { key, outcome } = JSON.parse(line) as Acknowledged;
    answers.set(key, outcome);
  }
  return answers;
}

/** Waits until a worker has that many acknowledgements, or has ended. */
export async function untilAcknowledged(journal: string, count: number, ended: Promise<Ended>): Promise<void> {
  let over = false;
  void ended.then(() => (over = true));
  while (!over && acknowledged(journal).size < count) await new Promise((resolve) => setTimeout(resolve, 5));
}
