import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kafka, logLevel, type ConsumerCrashEvent } from 'kafkajs';
import { eventually } from '../../test/fixtures/eventually';
import { anEvent, aProject, TOPIC } from '../../test/fixtures/events';
import { aConsumer, Recorder } from '../../test/fixtures/recorder';
import { aPostgres, type TestServer } from '../../test/fixtures/service-database';
import { startKafka, whyNoKafka, type KafkaServer } from '../local-servers';
import { messagingMigrations } from './migrations';
import { KafkaBus } from './kafka-bus';
import { Relay } from './relay';

const missing = whyNoKafka();
if (missing) console.warn(`SKIPPED, faults of the broker are not tested here: ${missing}`);

(missing ? describe.skip : describe)('on a real Apache Kafka', () => {
  let postgres: TestServer;
  let kafka: KafkaServer;
  let dataDir: string;

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'luodi-kafka-'));
    [postgres, kafka] = await Promise.all([aPostgres(), startKafka({ dataDir })]);
  });
  afterAll(async () => {
    await kafka.kill();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('loses and reorders nothing when the broker is killed in mid-flow and comes back (F13, F04, I1, I5, I9)', async () => {
    const database = await postgres.database(messagingMigrations);
    const bus = new KafkaBus({ brokers: [kafka.broker], clientId: 'f13', prefix: `f13.`, sessionTimeoutMs: 6000 });
    const recorder = new Recorder();
    const consumer = await aConsumer({ bus, databaseUrl: database.appUrl, recorder });
    const relay = new Relay({ databaseUrl: database.appUrl, service: 'leads', bus, batch: 50 });
    relay.start();
    const projects = Array.from({ length: 20 }, aProject);
    const write = async (from: number, to: number): Promise<void> => {
      for (let n = from; n <= to; n += 1) {
        const events = projects.map((project) => JSON.stringify({ ...anEvent(project, n), sequence: undefined }));
        await database.ask(
          `insert into outbox (project_id, sequence, event, at)
           select u.p, $3, u.e, clock_timestamp() from unnest($1::uuid[], $2::json[]) u(p, e)`,
          [projects, events, n],
        );
      }
    };
    await write(1, 10);
    await eventually(() => expect(recorder.seen.length).toBeGreaterThan(20), 30_000);
    await kafka.kill();
    await write(11, 30);
    kafka = await startKafka({ dataDir, port: kafka.port, controllerPort: kafka.controllerPort });
    await eventually(() => expect(recorder.seen.length).toBe(600), 60_000);
    for (const project of projects)
      expect(recorder.numbers(project)).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
    expect(await database.ask('select 1 from parked')).toEqual([]);
    await relay.stop();
    await consumer.close();
    await bus.close();
  });

  it('a member still at work while its successor takes over changes nothing twice (P07, P08, P16)', async () => {
    const database = await postgres.database(messagingMigrations);
    const prefix = `m6${randomUUID()}.`;
    const member = (): KafkaBus =>
      new KafkaBus({ brokers: [kafka.broker], clientId: 'm6', prefix, sessionTimeoutMs: 6000 });
    const [sleepy, awake] = [new Recorder(), new Recorder()];
    const [sleepyBus, awakeBus] = [member(), member()];
    let wakeUp: () => void = () => undefined;
    const asleep = new Promise<void>((resolve) => (wakeUp = resolve));
    sleepy.reaction = () => asleep;
    const first = await aConsumer({ bus: sleepyBus, databaseUrl: database.appUrl, recorder: sleepy });
    const project = aProject();
    const value = (n: number): Buffer => Buffer.from(JSON.stringify(anEvent(project, n)));
    await sleepyBus.publish(
      TOPIC,
      [1, 2, 3].map((n) => ({ key: project, value: value(n) })),
    );
    await eventually(async () => expect(await sleepyBus.lag('approval')).toBe(3));
    const closing = first.close();
    const second = await aConsumer({ bus: awakeBus, databaseUrl: database.appUrl, recorder: awake });
    wakeUp();
    await closing;
    await eventually(async () => {
      expect(await database.ask('select last from inbox_position')).toEqual([{ last: '3' }]);
      expect(await awakeBus.lag('approval')).toBe(0);
    });
    await awakeBus.publish(TOPIC, [{ key: project, value: value(4) }]);
    await eventually(() => expect(awake.numbers(project).at(-1)).toBe(4));
    expect(await database.ask('select 1 from parked')).toEqual([]);
    await second.close();
    await Promise.all([sleepyBus.close(), awakeBus.close()]);
  });

  it('a naive kafkajs handler that throws SyntaxError stops for good while its process lives on (M4, P02)', async () => {
    const client = new Kafka({ clientId: 'naive', brokers: [kafka.broker], logLevel: logLevel.NOTHING });
    const topic = `naive${randomUUID()}`;
    const admin = client.admin();
    await admin.connect();
    await admin.createTopics({ topics: [{ topic, numPartitions: 1 }], waitForLeaders: true });
    await admin.disconnect();
    const consumer = client.consumer({ groupId: topic, maxWaitTimeInMs: 100 });
    const crash = new Promise<ConsumerCrashEvent['payload']>((resolve) =>
      consumer.on(consumer.events.CRASH, ({ payload }) => resolve(payload)),
    );
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({
      eachMessage: ({ message }) => {
        JSON.parse(message.value?.toString() ?? '');
        return Promise.resolve();
      },
    });
    const producer = client.producer();
    await producer.connect();
    await producer.send({ topic, messages: [{ value: '{bad' }] });
    expect(await crash).toMatchObject({ restart: false, error: { cause: { name: 'SyntaxError' } } });
    await producer.disconnect();
    await consumer.disconnect();
  });
});
