import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

export const HOST = '127.0.0.1';

/** A port nobody uses at this moment, on the loopback. */
export async function aFreePort(): Promise<number> {
  const probe = createServer().listen({ port: 0, host: HOST });
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}

export interface ChildServerOptions {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly logFile: string;
  readonly port: number;
  readonly readyWithinMs: number;
}

/** A server process of ours: started with its log in a file, ready when its port answers, gone when we go. */
export class ChildServer {
  private constructor(
    private readonly child: ChildProcess,
    private readonly options: ChildServerOptions,
  ) {}

  static async start(options: ChildServerOptions): Promise<ChildServer> {
    const log = openSync(options.logFile, 'a');
    const child = spawn(options.command, [...options.args], { env: options.env, stdio: ['ignore', log, log] });
    closeSync(log);
    const failed = new Promise<never>((_, reject) => child.once('error', reject));
    const server = new ChildServer(child, options);
    const endWithUs = (): void => void child.kill('SIGKILL');
    process.once('exit', endWithUs);
    child.once('exit', () => process.removeListener('exit', endWithUs));
    await Promise.race([server.untilReady(), failed]);
    return server;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get running(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Ends it politely, then by force after `graceMs`. */
  async stop(graceMs = 10_000): Promise<void> {
    await this.end('SIGTERM', graceMs);
  }

  /** As if the machine had lost it: `kill -9`. */
  async kill(): Promise<void> {
    await this.end('SIGKILL', 10_000);
  }

  /** Freezes or thaws it, for tests of hanging servers. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.child.kill(signal);
  }

  private async end(signal: 'SIGTERM' | 'SIGKILL', graceMs: number): Promise<void> {
    if (!this.running) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    const limit = new AbortController();
    const late = delay(graceMs, 'late' as const, { signal: limit.signal }).catch(() => undefined);
    if ((await Promise.race([ended, late])) === 'late') {
      this.child.kill('SIGKILL');
      await ended;
    }
    limit.abort();
  }

  private async untilReady(): Promise<void> {
    const { name, port, readyWithinMs, logFile } = this.options;
    for (const end = performance.now() + readyWithinMs; performance.now() < end; await delay(50)) {
      if (!this.running) throw new Error(`${name} ended at once (code ${this.child.exitCode}); its log is ${logFile}`);
      if (await answers(port)) return;
    }
    await this.kill();
    throw new Error(`${name} did not answer on port ${port} within ${readyWithinMs} ms; its log is ${logFile}`);
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: HOST });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
