import { Client } from 'pg';
import { Kafka, logLevel, type Consumer as KafkaConsumer } from 'kafkajs';
import { CommandExecutor } from '../../src/commands';
import { KafkaBus } from '../../src/messaging/kafka-bus';
import { PolicyStore } from '../../src/policies';
import { rename, testCase } from '../case-world';
import { aConsumer, Recorder } from '../fixtures/recorder';

/** Shortest session a broker allows by default. */
export const SESSION_MS = 6000;

export interface MemberOptions {
  readonly broker: string;
  /** Prefix of topics and groups; of the naive member, its topic and group. */
  readonly name: string;
  readonly databaseUrl: string;
  /** Called after each effect, before anything is committed at the broker. */
  readonly afterEffect?: (count: number) => void;
}

export interface Member {
  close(): Promise<void>;
}

/** The consumer of many a tutorial: each message has its effect, offsets are committed by default. */
export async function aNaiveMember(options: MemberOptions): Promise<Member & { readonly consumer: KafkaConsumer }> {
  const database = new Client({ connectionString: options.databaseUrl });
  await database.connect();
  const kafka = new Kafka({ clientId: 'naive', brokers: [options.broker], logLevel: logLevel.NOTHING });
  const consumer = kafka.consumer({ groupId: options.name, sessionTimeout: SESSION_MS, maxWaitTimeInMs: 100 });
  let count = 0;
  await consumer.connect();
  await consumer.subscribe({ topic: options.name, fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ message }) => {
      await database.query('insert into naive_effect (what) values ($1)', [message.value?.toString()]);
      options.afterEffect?.((count += 1));
    },
  });
  return {
    consumer,
    close: async () => {
      await consumer.disconnect();
      await database.end();
    },
  };
}

/** Luodi's consumer: every event renames the case of its project to its number, through the executor. */
export async function aLuodiMember(options: MemberOptions): Promise<Member> {
  const policies = new PolicyStore(options.databaseUrl);
  const executor = new CommandExecutor({
    service: 'approval',
    databaseUrl: options.databaseUrl,
    policies,
    aggregates: [testCase],
  });
  await executor.start();
  const recorder = new Recorder();
  let count = 0;
  recorder.reaction = async (event) => {
    await executor.react(rename, { caseId: event.projectid, title: `number ${event.sequence}` }, event);
    options.afterEffect?.((count += 1));
  };
  const bus = new KafkaBus({
    brokers: [options.broker],
    clientId: 'luodi',
    prefix: options.name,
    sessionTimeoutMs: SESSION_MS,
  });
  const consumer = await aConsumer({ bus, databaseUrl: options.databaseUrl, recorder });
  return {
    close: async () => {
      await consumer.close();
      await bus.close();
      await executor.stop();
      await policies.close();
    },
  };
}
