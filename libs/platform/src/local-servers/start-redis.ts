import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { aFreePort, ChildServer, HOST } from './child-server';

export interface RedisServerOptions {
  readonly dataDir: string;
  readonly port?: number;
  /** How acknowledged writes reach the disk; `no` only to show what it loses (M10). */
  readonly appendOnly?: 'no' | 'everysec' | 'always';
}

export interface RedisServer {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
  /** `kill -9`. */
  kill(): Promise<void>;
}

/** Why a Redis cannot be started here, or undefined when it can. */
export function whyNoRedis(): string | undefined {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'there is no redis-server: run "npm run setup"';
  }
}

/** Starts the system's redis-server on an own folder: append-only file, noeviction, loopback only (F54, M10). */
export async function startRedis(options: RedisServerOptions): Promise<RedisServer> {
  const missing = whyNoRedis();
  if (missing) throw new Error(`Redis cannot start: ${missing}`);
  const port = options.port ?? (await aFreePort());
  mkdirSync(options.dataDir, { recursive: true });
  const durable = options.appendOnly ?? 'everysec';
  const server = await ChildServer.start({
    name: 'Redis',
    command: 'redis-server',
    args: [
      ...['--port', String(port), '--bind', HOST, '--dir', options.dataDir, '--save', ''],
      ...['--appendonly', durable === 'no' ? 'no' : 'yes'],
      ...(durable === 'no' ? [] : ['--appendfsync', durable]),
      ...['--maxmemory-policy', 'noeviction'],
    ],
    logFile: join(options.dataDir, 'redis.log'),
    port,
    readyWithinMs: 10_000,
  });
  return {
    url: `redis://${HOST}:${port}`,
    port,
    pid: server.pid,
    stop: () => server.stop(),
    kill: () => server.kill(),
  };
}
