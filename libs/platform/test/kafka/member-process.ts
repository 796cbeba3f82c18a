import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { MemberOrder } from './member-child';

/** A consumer in a process of its own, which can be stopped like one. */
export interface MemberProcess {
  /** As `kill -STOP` left it. */
  readonly stopped: boolean;
  goOn(): void;
  readonly errors: string;
  /** Exit code, once it has ended by itself. */
  readonly ended: Promise<number | null>;
  kill(): Promise<void>;
}

/** Resolves when it runs and has asked to join its group. */
export async function aMemberProcess(order: MemberOrder): Promise<MemberProcess> {
  const child: ChildProcess = fork(
    join(__dirname, '../crash/run-typescript.js'),
    [join(__dirname, 'member-child.ts')],
    {
      execArgv: ['--conditions=@luodi/source', '--no-warnings'],
      env: { PATH: process.env.PATH, NODE_ENV: 'production', KAFKAJS_NO_PARTITIONER_WARNING: '1' },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    },
  );
  let errors = '';
  child.stderr?.on('data', (data: Buffer) => (errors += data.toString()));
  const ended = once(child, 'exit').then(([code]: unknown[]) => code as number | null);
  await once(child, 'message');
  child.send(order);
  await once(child, 'message');
  return {
    get stopped() {
      return execFileSync('ps', ['-o', 'stat=', '-p', String(child.pid)], { encoding: 'utf8' }).startsWith('T');
    },
    goOn: () => void child.kill('SIGCONT'),
    get errors() {
      return errors;
    },
    ended,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
