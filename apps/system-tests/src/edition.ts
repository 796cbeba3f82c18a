import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { World } from '@luodi/demo';

export type EditionName = 'standalone' | 'distributed';

const ROOT = path.resolve(__dirname, '../../..');
const MAIN: Record<EditionName, string> = {
  standalone: 'apps/standalone/dist/main.js',
  distributed: 'tools/dist/stack/main.js',
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** A whole edition as real processes, built from the same sources, on its own folder and port. */
export class Edition {
  private child: ChildProcess | undefined;

  private constructor(
    readonly name: EditionName,
    readonly folder: string,
    readonly port: number,
  ) {}

  static async create(name: EditionName): Promise<Edition> {
    return new Edition(name, mkdtempSync(path.join(tmpdir(), `luodi-${name}-`)), await freePort());
  }

  get log(): string {
    return path.join(this.folder, 'edition.log');
  }

  /** Starts the edition and resolves when it has greeted: demo complete, everything ready. */
  async start(): Promise<void> {
    const out = openSync(this.log, 'w');
    const child = spawn(process.execPath, [MAIN[this.name]], {
      cwd: ROOT,
      stdio: ['ignore', out, out],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NODE_OPTIONS: '',
        LUODI_PORT: String(this.port),
        LUODI_DATA: this.folder,
      },
    });
    this.child = child;
    const deadline = Date.now() + 240_000;
    while (!readFileSync(this.log, 'utf8').includes('is ready')) {
      if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline)
        throw new Error(`${this.name} did not start:\n${readFileSync(this.log, 'utf8').slice(-4000)}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Ctrl-C; returns the exit code. */
  async stop(): Promise<number | null> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    child.kill('SIGINT');
    return new Promise((resolve) => child.once('exit', (code) => resolve(code)));
  }

  /** `kill -9` of the main process; its PostgreSQL stays behind as an orphan. */
  async kill(): Promise<void> {
    const child = this.child;
    if (!child) return;
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
  }

  /** The people of the demo at this edition. */
  world(): World {
    const read = <T>(file: string): T => JSON.parse(readFileSync(path.join(this.folder, file), 'utf8')) as T;
    return new World({
      baseUrl: `http://127.0.0.1:${this.port}`,
      securityAdmin: read<{ administrator: { username: string; password: string } }>('logins.json').administrator,
      demoPassword: read<{ demoPassword: string }>('secrets.json').demoPassword,
    });
  }

  /** Pids of the processes of the distributed edition, by part. */
  pids(): Record<string, number> {
    return (JSON.parse(readFileSync(path.join(this.folder, 'stack.json'), 'utf8')) as { pids: Record<string, number> })
      .pids;
  }

  ports(): Record<string, number> {
    return (JSON.parse(readFileSync(path.join(this.folder, 'stack.json'), 'utf8')) as { ports: Record<string, number> })
      .ports;
  }

  /** `npm run verify` on the folder: resolves with its output, rejects with it when something does not agree. */
  verify(): Promise<string> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, ['tools/dist/verify/main.js'], {
        cwd: ROOT,
        env: { ...process.env, NODE_OPTIONS: '', LUODI_DATA: this.folder },
      });
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.once('exit', (code) => (code === 0 ? resolve(output) : reject(new Error(output))));
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
