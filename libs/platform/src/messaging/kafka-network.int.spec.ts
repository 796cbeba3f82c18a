import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kafka, logLevel, type Admin } from 'kafkajs';
import { aDoor, type Door } from '../../test/fixtures/door';
import { eventually } from '../../test/fixtures/eventually';
import { anEvent, aProject, TOPIC } from '../../test/fixtures/events';
import { aConsumer, Recorder } from '../../test/fixtures/recorder';
import { aPostgres, type TestServer } from '../../test/fixtures/service-database';
import { startKafka, whyNoKafka, type KafkaServer } from '../local-servers';
import { KafkaBus } from './kafka-bus';
import { messagingMigrations } from './migrations';
import { Relay } from './relay';

const missing = whyNoKafka();
if (missing) console.warn(`SKIPPED, faults of the network are not tested here: ${missing}`);

(missing ? describe.skip : describe)('with a door between client and broker', () => {
  let postgres: TestServer;
  let kafka: KafkaServer;
  let door: Door;
  let direct: Kafka;
  let admin: Admin;
  let dataDir: string;
  const open: { close(): Promise<unknown> }[] = [];

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'luodi-kafka-'));
    door = await aDoor();
    [postgres, kafka] = await Promise.all([aPostgres(), startKafka({ dataDir, door: door.port })]);
    door.leadsTo(kafka.behindDoor ?? 0);
    direct = new Kafka({ clientId: 'direct', brokers: [kafka.broker], logLevel: logLevel.NOTHING });
    admin = direct.admin();
    await admin.connect();
  });
  afterAll(async () => {
    await admin.disconnect();
    await door.close();
    await kafka.kill();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  beforeEach(() => door.pass());
  afterEach(async () => {
    door.pass();
    for (const one of open.splice(0).reverse()) await one.close();
  });

  const throughDoor = (): string => `127.0.0.1:${door.port}`;
  const keep = <T extends { close(): Promise<unknown> }>(one: T): T => {
    open.push(one);
    return one;
  };
  const copies = async (topic: string): Promise<number> =>
    (await admin.fetchTopicOffsets(topic)).reduce((sum, { high }) => sum + Number(high), 0);

  it('the naive send reports success and leaves two copies when the answer is lost (M7)', async () => {
    const topic = `naive${randomUUID()}`;
    await admin.createTopics({ topics: [{ topic, numPartitions: 1 }], waitForLeaders: true });
    const client = new Kafka({ clientId: 'naive', brokers: [throughDoor()], logLevel: logLevel.NOTHING });
    const producer = client.producer();
    await producer.connect();
    await producer.send({ topic, messages: [{ value: 'a first one, so that the way is known' }] });
    door.swallowAnswers();
    const sending = producer.send({ topic, messages: [{ value: 'once' }] });
    await eventually(async () => expect(await copies(topic)).toBe(2));
    door.pass();
    door.cut();
    expect(await sending).toMatchObject([{ errorCode: 0 }]);
    expect(await copies(topic)).toBe(3);
    await producer.disconnect();
  });

  it('Luodi sends the same event again, under the id of its transaction, and it has one effect (M7, F19, P12)', async () => {
    const database = await postgres.database(messagingMigrations);
    const prefix = `m7${randomUUID()}.`;
    const sendingBus = keep(new KafkaBus({ brokers: [throughDoor()], clientId: 'm7', prefix }));
    const readingBus = keep(new KafkaBus({ brokers: [kafka.broker], clientId: 'm7r', prefix, sessionTimeoutMs: 6000 }));
    const recorder = new Recorder();
    keep(await aConsumer({ bus: readingBus, databaseUrl: database.appUrl, recorder }));
    const raw: string[] = [];
    keep(
      await readingBus.subscribe({
        group: 'raw',
        topics: [TOPIC],
        onBatch: ({ messages }) => {
          raw.push(...messages.map(({ value }) => (JSON.parse(value?.toString() ?? '{}') as { id: string }).id));
          return Promise.resolve();
        },
      }),
    );
    const relay = new Relay({ databaseUrl: database.appUrl, service: 'leads', bus: sendingBus });
    keep({ close: () => relay.stop() });
    const project = aProject();
    const write = async (sequence: number): Promise<string> => {
      const event = anEvent(project, sequence);
      await database.ask(
        'insert into outbox (project_id, sequence, event, at) values ($1, $2, $3, clock_timestamp())',
        [project, sequence, JSON.stringify({ ...event, sequence: undefined })],
      );
      return event.id;
    };
    relay.start();
    await write(1);
    await eventually(() => expect(recorder.numbers(project)).toEqual([1]));
    door.swallowAnswers();
    const id = await write(2);
    await eventually(async () => expect(await copies(`${prefix}${TOPIC}`)).toBe(2));
    door.pass();
    door.cut();
    await eventually(() => expect(raw.filter((one) => one === id)).toHaveLength(2));
    await write(3);
    await eventually(() => expect(recorder.numbers(project)).toEqual([1, 2, 3]));
    expect(await database.ask('select 1 from parked')).toEqual([]);
  });

  it('a consumer cut off without a word says so, is replaced and goes on by itself (F32, P04, I9)', async () => {
    const prefix = `f32${randomUUID()}.`;
    const bus = keep(new KafkaBus({ brokers: [throughDoor()], clientId: 'f32', prefix, sessionTimeoutMs: 6000 }));
    const writer = keep(new KafkaBus({ brokers: [kafka.broker], clientId: 'f32w', prefix }));
    const seen: string[] = [];
    keep(
      await bus.subscribe({
        group: 'dead',
        topics: [TOPIC],
        onBatch: ({ messages }) => {
          seen.push(...messages.map(({ value }) => value?.toString() ?? ''));
          return Promise.resolve();
        },
      }),
    );
    const project = aProject();
    await writer.publish(TOPIC, [{ key: project, value: Buffer.from('before') }]);
    await eventually(() => expect(seen).toEqual(['before']));
    door.blackHole();
    await writer.publish(TOPIC, [{ key: project, value: Buffer.from('meanwhile') }]);
    await eventually(() => {
      const { connected, progressing } = bus.status();
      expect(connected && progressing).toBe(false);
    }, 60_000);
    expect(seen).toEqual(['before']);
    door.pass();
    await eventually(() => expect(seen).toEqual(['before', 'meanwhile']), 60_000);
    await eventually(() => expect(bus.status()).toEqual({ connected: true, progressing: true }));
  });
});
