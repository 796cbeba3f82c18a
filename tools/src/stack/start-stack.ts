import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SERVICES, type Service } from '@luodi/contracts';
import { overHttp, type ServicePort } from '@luodi/gateway-app';
import { createServiceDatabase, type ServiceDatabase } from '@luodi/platform/database';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@luodi/platform/embedded-postgres';
import { startKafka, startRedis, whyNoKafka, whyNoRedis } from '@luodi/platform/local-servers';
import {
  demo,
  firstAdministrator,
  openDataFiles,
  portMustBeFree,
  setUpOnce,
  type DataFiles,
} from '@luodi/standalone-app';
import { runNode, startNode } from './node-process';
import { environmentOf } from './service-env';
import { PROVIDER, signInEnvironment } from './sign-in-env';
import type { StackConfig } from './stack.config';
import { endLeftovers, portFor, readStackFile, writeStackFile } from './stack-file';
import { Supervised, type Part } from './supervised';
import { untilReady } from './until-ready';

export interface Stack {
  readonly url: string;
  readonly files: DataFiles;
  readonly demoFault: string | undefined;
  stop(): Promise<void>;
}

/** The repository: this file lies in `tools/dist/stack` when it runs. */
const ROOT = resolve(__dirname, '..', '..', '..');
const SERVERS = ['postgres', 'redis', 'kafka', 'kafka-controller'];

/**
 * The distributed edition as real processes of this machine: PostgreSQL, Redis, Kafka, a process per service. Each is
 * started again after a crash; all are stopped in order. Errors are one sentence.
 */
export class StackStarter {
  private readonly parts: Supervised[] = [];
  private readonly files: DataFiles;
  private readonly stackFile: string;
  private readonly pids: Record<string, number> = {};
  private ports: Record<string, number> = {};

  constructor(private readonly config: StackConfig) {
    this.files = openDataFiles(config.dataDir);
    this.stackFile = join(this.files.root, 'stack.json');
    mkdirSync(join(this.files.root, 'logs'), { recursive: true });
  }

  async start(): Promise<Stack> {
    const missing = whyNoKafka() ?? whyNoRedis();
    if (missing) throw new Error(missing);
    await endLeftovers(readStackFile(this.stackFile), [this.files.root, join(ROOT, 'apps')]);
    await portMustBeFree(this.config.port, '127.0.0.1');
    await this.choosePorts();
    try {
      return await this.startAll();
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  private async startAll(): Promise<Stack> {
    const postgres = await this.startPostgres();
    const databases = await databasesOf(postgres);
    const { secrets } = this.files;
    const places = {
      ports: this.ports,
      databases,
      secrets,
      sandboxFrom: demo.startsAt,
      logLevel: this.config.logLevel,
    };
    const env = {
      ...environmentOf(places),
      LUODI_PORT: String(this.config.port),
      LUODI_LOGINS_FILE: join(this.files.root, 'logins.json'),
      LUODI_AUDIT_ANCHOR_FILE: join(this.files.root, 'audit-anchors.jsonl'),
      ...signInEnvironment(this.config, this.files.root, this.ports[PROVIDER] ?? 0),
    };
    const migrations = SERVICES.map((service) => this.migrate(service, env, databases.get(service)));
    await Promise.all([this.startRedisAndKafka(), ...migrations]);
    await Promise.all([...SERVICES, PROVIDER].map((name) => this.startProcess(name, env)));
    const url = `http://127.0.0.1:${this.config.port}`;
    await untilReady(`${url}/health/ready`);
    const identity: ServicePort = overHttp(
      'identity',
      `http://127.0.0.1:${this.ports.identity ?? 0}`,
      secrets.serviceSecret,
    );
    await firstAdministrator(identity, this.files);
    const demoFault = await setUpOnce(this.files, url, demo);
    return { url, files: this.files, demoFault, stop: () => this.stop() };
  }

  private async choosePorts(): Promise<void> {
    const before = readStackFile(this.stackFile).ports;
    const taken = new Set([this.config.port]);
    for (const name of [...SERVERS, ...SERVICES, PROVIDER]) {
      const port = await portFor(before[name], taken);
      taken.add(port);
      this.ports = { ...this.ports, [name]: port };
    }
    this.note();
  }

  private async startPostgres(): Promise<EmbeddedPostgres> {
    const { root } = this.files;
    const { ports } = this;
    let postgres: EmbeddedPostgres | undefined;
    await this.supervise('postgres', async () => {
      postgres = await startEmbeddedPostgres({
        dataDir: join(root, 'postgres'),
        mode: 'durable',
        ...(ports.postgres && { port: ports.postgres }),
      });
      return postgres;
    });
    if (!postgres) throw new Error('PostgreSQL did not start');
    return postgres;
  }

  private async startRedisAndKafka(): Promise<void> {
    const { root } = this.files;
    const { ports } = this;
    await Promise.all([
      this.supervise('redis', () =>
        startRedis({ dataDir: join(root, 'redis'), ...(ports.redis && { port: ports.redis }) }),
      ),
      this.supervise('kafka', () =>
        startKafka({
          dataDir: join(root, 'kafka'),
          ...(ports.kafka && { port: ports.kafka }),
          ...(ports['kafka-controller'] && { controllerPort: ports['kafka-controller'] }),
        }),
      ),
    ]);
  }

  private migrate(service: Service, env: Record<string, string>, database: ServiceDatabase | undefined): Promise<void> {
    const owner = { [`${service.toUpperCase()}_MIGRATOR_URL`]: database?.migratorUrl ?? '' };
    return runNode({
      script: this.script(service, 'migrate.js'),
      env: { ...env, ...owner },
      logFile: this.log(service),
    });
  }

  private startProcess(name: string, env: Record<string, string>): Promise<void> {
    const options = { script: this.script(name, 'main.js'), env, logFile: this.log(name) };
    return this.supervise(name, () => startNode(options));
  }

  /** Identity runs inside the gateway (ADR 0006). */
  private script(name: string, file: string): string {
    return join(ROOT, 'apps', name === 'identity' ? 'gateway' : name, 'dist', file);
  }

  private log(name: string): string {
    return join(this.files.root, 'logs', `${name === 'identity' ? 'gateway' : name}.log`);
  }

  private async supervise(name: string, start: () => Promise<Part>): Promise<void> {
    const changed = (changedName: string, pid: number): void => {
      this.pids[changedName] = pid;
      this.note();
    };
    this.parts.push(await Supervised.start(name, start, changed));
  }

  private note(): void {
    writeStackFile(this.stackFile, { ports: this.ports, pids: this.pids, supervisor: process.pid });
  }

  /** Services first, all at once; then the servers they stand on. */
  private async stop(): Promise<void> {
    const isServer = (part: Supervised): boolean => SERVERS.includes(part.name);
    await Promise.all(this.parts.filter((part) => !isServer(part)).map((part) => part.stop()));
    await Promise.all(this.parts.filter(isServer).map((part) => part.stop()));
    writeStackFile(this.stackFile, { ports: this.ports, pids: {} });
  }
}

async function databasesOf(postgres: EmbeddedPostgres): Promise<ReadonlyMap<Service, ServiceDatabase>> {
  const made = await Promise.all(
    SERVICES.map(async (service) => {
      const database = await createServiceDatabase(postgres.adminUrl, `luodi_${service}`, postgres.passwords);
      return [service, database] as const;
    }),
  );
  return new Map(made);
}
