import { execFile, execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { aFreePort, ChildServer, HOST } from './child-server';

export interface KafkaServerOptions {
  readonly dataDir: string;
  /** Any free one by default; a restart on the same port keeps clients valid. */
  readonly port?: number;
  readonly controllerPort?: number;
  /** Port of a door in front of the broker: who asks at `behindDoor` is told to come through it (faults of the network). */
  readonly door?: number;
}

export interface KafkaServer {
  readonly broker: string;
  readonly port: number;
  /** Where the door leads to; undefined without one. */
  readonly behindDoor: number | undefined;
  readonly controllerPort: number;
  readonly pid: number;
  stop(): Promise<void>;
  /** `kill -9`. */
  kill(): Promise<void>;
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void;
}

/** Why a real broker cannot be started here, or undefined when it can. Tests that need one say it aloud. */
export function whyNoKafka(): string | undefined {
  if (!existsSync(jarFolder()) || !readdirSync(jarFolder()).some((file) => file.startsWith('kafka_'))) {
    return 'the Kafka jars are not there: run "npm run setup"';
  }
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'there is no Java: run "npm run setup"';
  }
}

/**
 * Starts a real Apache Kafka (KRaft, one node, loopback only) on an own data folder, which survives restarts. Topics
 * are not created by use: they come from the contracts.
 */
export async function startKafka(options: KafkaServerOptions): Promise<KafkaServer> {
  const missing = whyNoKafka();
  if (missing) throw new Error(`Kafka cannot start: ${missing}`);
  const port = options.port ?? (await aFreePort());
  const controllerPort = options.controllerPort ?? (await aFreePort());
  const behindDoor = options.door === undefined ? undefined : await aFreePort();
  mkdirSync(join(options.dataDir, 'data'), { recursive: true });
  const properties = join(options.dataDir, 'server.properties');
  const door = { tells: options.door, listens: behindDoor };
  writeFileSync(properties, propertiesOf(options.dataDir, { port, controllerPort, door }));
  const logging = join(options.dataDir, 'log4j2.properties');
  writeFileSync(logging, LOGGING);
  const classPath = join(jarFolder(), '*');
  if (!existsSync(join(options.dataDir, 'data', 'meta.properties'))) {
    const args = [
      '-cp',
      classPath,
      'kafka.tools.StorageTool',
      'format',
      '--standalone',
      '-t',
      clusterId(),
      '-c',
      properties,
    ];
    await promisify(execFile)('java', args);
  }
  const server = await ChildServer.start({
    name: 'Kafka',
    command: 'java',
    args: [
      '-Xms256m',
      '-Xmx512m',
      `-Dlog4j2.configurationFile=${logging}`,
      '-cp',
      classPath,
      'kafka.Kafka',
      properties,
    ],
    logFile: join(options.dataDir, 'kafka.log'),
    port,
    readyWithinMs: 60_000,
  });
  return {
    broker: `${HOST}:${port}`,
    port,
    behindDoor,
    controllerPort,
    pid: server.pid,
    stop: () => server.stop(),
    kill: () => server.kill(),
    signal: (signal) => server.signal(signal),
  };
}

/** 16 bytes in the alphabet that Kafka accepts as cluster id. */
const clusterId = (): string =>
  Buffer.from(randomUUID().replaceAll('-', ''), 'hex').toString('base64url').replace(/^-/, 'A');

/** `tools/stack/kafka/lib` of the repository, wherever this file was compiled to. */
function jarFolder(): string {
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'tools', 'stack', 'kafka');
    if (existsSync(candidate)) return join(candidate, 'lib');
  }
  return join(process.cwd(), 'tools', 'stack', 'kafka', 'lib');
}

interface Ports {
  readonly port: number;
  readonly controllerPort: number;
  readonly door: { readonly tells: number | undefined; readonly listens: number | undefined };
}

const propertiesOf = (
  dataDir: string,
  { port, controllerPort, door }: Ports,
): string => `process.roles=broker,controller
node.id=1
listeners=PLAINTEXT://${HOST}:${port},CONTROLLER://${HOST}:${controllerPort}${doorAt(door.listens)}
advertised.listeners=PLAINTEXT://${HOST}:${port}${doorAt(door.tells)}
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,DOOR:PLAINTEXT
inter.broker.listener.name=PLAINTEXT
controller.listener.names=CONTROLLER
controller.quorum.bootstrap.servers=${HOST}:${controllerPort}
log.dirs=${join(dataDir, 'data')}
auto.create.topics.enable=false
group.initial.rebalance.delay.ms=0
offsets.topic.replication.factor=1
offsets.topic.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
log.retention.hours=-1
`;

const doorAt = (port: number | undefined): string => (port === undefined ? '' : `,DOOR://${HOST}:${port}`);

const LOGGING = `rootLogger.level=warn
rootLogger.appenderRef.stdout.ref=STDOUT
appender.stdout.type=Console
appender.stdout.name=STDOUT
appender.stdout.layout.type=PatternLayout
appender.stdout.layout.pattern=[%d] %p %m (%c)%n
`;
