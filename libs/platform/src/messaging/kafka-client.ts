import { setTimeout as delay } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { PARTITIONS, TOPICS } from '@luodi/contracts';
import { Kafka, logLevel, type Admin, type KafkaConfig, type LogEntry, type RetryOptions } from 'kafkajs';

export interface KafkaBusOptions {
  /** `host:port`, at least one. */
  readonly brokers: readonly string[];
  /** Stable name of this process in broker logs. */
  readonly clientId: string;
  /** Put before topics and groups, so that installations may share a cluster. */
  readonly prefix?: string;
  readonly ssl?: KafkaConfig['ssl'];
  readonly sasl?: KafkaConfig['sasl'];
  /** Copies of each topic; the broker's default when absent. Production: 3 with min.insync.replicas 2 (P18). */
  readonly replicationFactor?: number;
  /** Longest wait of a fetch with nothing to give; also the longest wait of a shutdown. Milliseconds. */
  readonly maxWaitTimeMs?: number;
  readonly sessionTimeoutMs?: number;
  /** Partitions worked on at once by one process. */
  readonly concurrency?: number;
  /** A consumer died of a bug and cannot go on (P02). By default the process ends with the error. */
  readonly onFatal?: (error: Error) => void;
}

/** Everything is explicit: kafkajs changes its defaults under NODE_ENV=test (P15). Longer patience is ours, not its. */
export const RETRY: RetryOptions = {
  initialRetryTime: 100,
  maxRetryTime: 1000,
  retries: 3,
  factor: 0.2,
  multiplier: 2,
};

/** One configuration for every connection of a process. */
export function kafkaOf(options: KafkaBusOptions): Kafka {
  const log = new Logger('Kafka');
  return new Kafka({
    clientId: options.clientId,
    brokers: [...options.brokers],
    ssl: options.ssl,
    sasl: options.sasl,
    connectionTimeout: 2000,
    authenticationTimeout: 5000,
    requestTimeout: 10_000,
    retry: RETRY,
    logLevel: logLevel.WARN,
    logCreator: () => (entry: LogEntry) => log.debug(`${entry.namespace}: ${entry.log.message}`),
  });
}

/** Creates what is missing of Luodi's topics, with the partition count that is fixed for ever (P17). */
export async function createTopics(kafka: Kafka, options: KafkaBusOptions): Promise<void> {
  await asAdmin(kafka, async (admin) => {
    const there = new Set(await admin.listTopics());
    const missing = TOPICS.map((topic) => physical(options, topic)).filter((topic) => !there.has(topic));
    if (missing.length > 0) await create(admin, missing, options.replicationFactor);
    for (const topic of TOPICS) await untilLed(admin, physical(options, topic));
  });
}

async function create(admin: Admin, missing: readonly string[], replicationFactor = -1): Promise<void> {
  await admin.createTopics({
    waitForLeaders: true,
    topics: missing.map((topic) => ({
      topic,
      numPartitions: PARTITIONS,
      replicationFactor,
    })),
  });
}

/** Brokers answer only once they know that they lead; a producer that is earlier fails for some partitions. */
async function untilLed(admin: Admin, topic: string): Promise<void> {
  for (const end = performance.now() + 10_000; ; await delay(50)) {
    try {
      return void (await admin.fetchTopicOffsets(topic));
    } catch (error) {
      if (performance.now() > end) throw error;
    }
  }
}

/** A short-lived administrative connection. */
export async function asAdmin<T>(kafka: Kafka, work: (admin: Admin) => Promise<T>): Promise<T> {
  const admin = kafka.admin({ retry: RETRY });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}

/** Name of a topic or group on the cluster. */
export const physical = (options: Pick<KafkaBusOptions, 'prefix'>, name: string): string =>
  `${options.prefix ?? ''}${name}`;
