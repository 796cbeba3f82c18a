import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** The service of the tests as a process of its own, with everything it ever printed. */
export class RunningProcess {
  private readonly child: ChildProcess;
  output = '';
  /** Exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;

  constructor(env: Readonly<Record<string, string>>) {
    this.child = fork(
      join(__dirname, '../../platform/test/crash/run-typescript.js'),
      [join(__dirname, 'promise-process.ts')],
      {
        execArgv: ['--conditions=@luodi/source', '--no-warnings'],
        env: { PATH: process.env.PATH, ...env },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    );
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    this.ended = once(this.child, 'close').then(([code]: unknown[]) => code as number | null);
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }
}

/** A port nobody uses at this moment. */
export async function aFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
