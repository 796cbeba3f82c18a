import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { PARTITIONS, TOPICS } from '@luodi/contracts';
import { Kafka, logLevel, Partitioners, type Admin, type Consumer, type KafkaMessage } from 'kafkajs';
import { eventually } from '../../test/fixtures/eventually';
import { aProject, TOPIC } from '../../test/fixtures/events';
import { startKafka, whyNoKafka, type KafkaServer } from '../local-servers';
import type { Batch } from './event-bus';
import { KafkaBus } from './kafka-bus';

const missing = whyNoKafka();
if (missing) console.warn(`SKIPPED, the rules of the client are not tested here: ${missing}`);

const SESSION_MS = 6000;

(missing ? describe.skip : describe)('the client, on a real Apache Kafka', () => {
  let kafka: KafkaServer;
  let naive: Kafka;
  let admin: Admin;
  let dataDir: string;
  const open: { close(): Promise<unknown> }[] = [];
  const hanging: (() => void)[] = [];
  /** A handler that ends with its test and not before. */
  const hangs = (): Promise<void> => new Promise((resolve) => hanging.push(resolve));

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'luodi-kafka-'));
    kafka = await startKafka({ dataDir });
    naive = new Kafka({ clientId: 'naive', brokers: [kafka.broker], logLevel: logLevel.NOTHING });
    admin = naive.admin();
    await admin.connect();
  });
  afterAll(async () => {
    await admin.disconnect();
    await kafka.kill();
    rmSync(dataDir, { recursive: true, force: true });
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    for (const end of hanging.splice(0)) end();
    for (const one of open.splice(0).reverse()) await one.close();
  });

  const keep = <T extends { close(): Promise<unknown> }>(one: T): T => {
    open.push(one);
    return one;
  };
  const aBus = (prefix = `r${randomUUID()}.`): KafkaBus =>
    keep(new KafkaBus({ brokers: [kafka.broker], clientId: 'rules', prefix, sessionTimeoutMs: SESSION_MS }));
  const subscribe = async (bus: KafkaBus, group: string, onBatch: (batch: Batch) => Promise<void>): Promise<void> =>
    void keep(await bus.subscribe({ group, topics: [TOPIC], onBatch }));
  const texts = (batch: Batch): string[] => batch.messages.map(({ value }) => value?.toString() ?? '');
  const aTopic = async (numPartitions = 1): Promise<string> => {
    const topic = `naive${randomUUID()}`;
    await admin.createTopics({ topics: [{ topic, numPartitions }], waitForLeaders: true });
    return topic;
  };
  const send = async (topic: string, ...values: (string | Buffer)[]): Promise<void> => {
    const producer = naive.producer();
    await producer.connect();
    await producer.send({ topic, messages: values.map((value) => ({ key: 'k', value })) });
    await producer.disconnect();
  };
  const aNaiveConsumer = async (
    topic: string,
    eachMessage: (message: KafkaMessage) => Promise<void>,
    options: { fromBeginning?: boolean; retries?: number } = {},
  ): Promise<Consumer> => {
    const { fromBeginning = true, retries } = options;
    const consumer = naive.consumer({
      groupId: topic,
      sessionTimeout: SESSION_MS,
      maxWaitTimeInMs: 100,
      ...(retries !== undefined && { retry: { retries, initialRetryTime: 50 } }),
    });
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning });
    await consumer.run({ eachMessage: ({ message }) => eachMessage(message) });
    return consumer;
  };

  it('a naive handler that throws at the third message crashes and rejoins for ever and never sees the fourth (M5, P03)', async () => {
    const topic = await aTopic();
    await send(topic, '1', '2', '3', '4', '5');
    const seen: string[] = [];
    const consumer = await aNaiveConsumer(
      topic,
      async (message) => {
        seen.push(message.value?.toString() ?? '');
        if (seen.at(-1) === '3') throw new Error('cannot handle this one');
      },
      { retries: 0 },
    );
    const crashes: boolean[] = [];
    consumer.on(consumer.events.CRASH, ({ payload }) => void crashes.push(payload.restart));
    await eventually(() => expect(crashes.length).toBeGreaterThanOrEqual(3), 40_000);
    expect(crashes.every(Boolean)).toBe(true);
    expect(new Set(seen)).toEqual(new Set(['1', '2', '3']));
    await consumer.disconnect();
  });

  it('a new group reads the history; the default of kafkajs skips it (P09)', async () => {
    const topic = await aTopic();
    await send(topic, 'history');
    const naiveSeen: string[] = [];
    const consumer = await aNaiveConsumer(
      topic,
      (message) => Promise.resolve(void naiveSeen.push(message.value?.toString() ?? '')),
      { fromBeginning: false },
    );
    await eventually(async () => {
      await send(topic, 'news');
      expect(naiveSeen).toContain('news');
    });
    expect(naiveSeen).not.toContain('history');
    await consumer.disconnect();

    const bus = aBus();
    await bus.publish(TOPIC, [{ key: aProject(), value: Buffer.from('history') }]);
    const seen: string[] = [];
    await subscribe(bus, 'new', (batch) => Promise.resolve(void seen.push(...texts(batch))));
    await eventually(() => expect(seen).toEqual(['history']));
  });

  it('a long handler keeps its partition; with kafkajs alone a second member gets the same message (P06)', async () => {
    const prefix = `p6${randomUUID()}.`;
    const [first, second] = [aBus(prefix), aBus(prefix)];
    const handled: string[] = [];
    const working = hangs();
    await subscribe(first, 'long', async (batch) => {
      handled.push(...texts(batch).map((text) => `first ${text}`));
      await working;
    });
    await first.publish(TOPIC, [{ key: aProject(), value: Buffer.from('slow') }]);
    await eventually(() => expect(handled).toEqual(['first slow']));

    const topic = await aTopic();
    await send(topic, 'slow');
    const naiveHandled: string[] = [];
    const take = (who: string) => async (): Promise<void> => {
      naiveHandled.push(who);
      await working;
    };
    const consumers = [await aNaiveConsumer(topic, take('first'))];
    await eventually(() => expect(naiveHandled).toEqual(['first']));
    consumers.push(await aNaiveConsumer(topic, take('second')));
    // A whole session later the naive one is out of its group; Luodi's went on telling that it is alive.
    await eventually(() => expect(naiveHandled).toEqual(['first', 'second']), 40_000);
    const { members } = (await admin.describeGroups([`${prefix}long`])).groups[0] ?? {};
    expect(members).toHaveLength(1);
    for (const end of hanging.splice(0)) end();
    await eventually(async () => expect(await first.lag('long')).toBe(0));
    await subscribe(second, 'long', (batch) =>
      Promise.resolve(void handled.push(...texts(batch).map((text) => `second ${text}`))),
    );
    await first.publish(TOPIC, [{ key: aProject(), value: Buffer.from('later') }]);
    await eventually(() => expect(handled).toHaveLength(2));
    expect(handled.filter((one) => one.endsWith('slow'))).toEqual(['first slow']);
    for (const consumer of consumers) await consumer.disconnect();
  });

  it('a blocked handler is no progress, although the group still holds its member for alive (P04, P05)', async () => {
    const prefix = `p4${randomUUID()}.`;
    const bus = aBus(prefix);
    let begun = false;
    await subscribe(bus, 'stuck', () => ((begun = true), hangs()));
    await bus.publish(TOPIC, [{ key: aProject(), value: Buffer.from('x') }]);
    await eventually(() => expect(begun).toBe(true));
    await eventually(() => expect(bus.status()).toEqual({ connected: true, progressing: true }));
    const now = performance.now.bind(performance);
    jest.spyOn(performance, 'now').mockImplementation(() => now() + 61_000);
    await eventually(() =>
      expect(bus.status()).toMatchObject({ progressing: false, detail: expect.stringContaining('stuck') }),
    );
    const [group] = (await admin.describeGroups([`${prefix}stuck`])).groups;
    expect(group).toMatchObject({ state: 'Stable' });
    expect(group?.members).toHaveLength(1);
  });

  it('closing ends although a handler never does, where the stop of kafkajs waits for it for ever (P16)', async () => {
    const topic = await aTopic();
    await send(topic, 'x');
    let naiveBegun = false;
    const consumer = await aNaiveConsumer(topic, () => ((naiveBegun = true), hangs()));
    const prefix = `p16${randomUUID()}.`;
    const bus = aBus(prefix);
    let begun = false;
    const subscription = await bus.subscribe({
      group: 'hangs',
      topics: [TOPIC],
      onBatch: () => ((begun = true), hangs()),
    });
    await bus.publish(TOPIC, [{ key: aProject(), value: Buffer.from('x') }]);
    await eventually(() => expect([begun, naiveBegun]).toEqual([true, true]));
    let naiveStopped = false;
    void consumer.stop().then(() => (naiveStopped = true));
    await subscription.close();
    expect(naiveStopped).toBe(false);
    // What was abandoned does not hold its partition with heartbeats either.
    await eventually(async () => {
      const [group] = (await admin.describeGroups([`${prefix}hangs`])).groups;
      expect(group?.members).toEqual([]);
    });
    for (const end of hanging.splice(0)) end();
    await Promise.all([consumer.disconnect(), subscription.close()]);
  });

  it('hands over little at once, however much there is (P14)', async () => {
    const messages = Array.from({ length: 60 }, () => Buffer.alloc(60 * 1024, 120));
    const LARGEST = 512 * 1024 + 64 * 1024;
    const topic = await aTopic();
    await send(topic, ...messages.slice(0, 15));
    await send(topic, ...messages.slice(15, 30));
    await send(topic, ...messages.slice(30, 45));
    await send(topic, ...messages.slice(45));
    let naiveMost = 0;
    const consumer = naive.consumer({ groupId: topic, maxWaitTimeInMs: 100 });
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({
      eachBatch: ({ batch }) => {
        naiveMost = Math.max(
          naiveMost,
          batch.messages.reduce((sum, { value }) => sum + (value?.length ?? 0), 0),
        );
        return Promise.resolve();
      },
    });
    await eventually(() => expect(naiveMost).toBeGreaterThan(LARGEST));
    await consumer.disconnect();

    const bus = aBus();
    const key = aProject();
    for (let at = 0; at < 60; at += 6)
      await bus.publish(
        TOPIC,
        messages.slice(at, at + 6).map((value) => ({ key, value })),
      );
    const sizes: number[] = [];
    let count = 0;
    await subscribe(bus, 'small', (batch) => {
      count += batch.messages.length;
      sizes.push(batch.messages.reduce((sum, { value }) => sum + (value?.length ?? 0), 0));
      return Promise.resolve();
    });
    await eventually(() => expect(count).toBe(60));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(LARGEST);
  });

  it('is told everything that its library would choose by itself, and promises nothing it cannot keep (P10, P11, P15)', async () => {
    const created = {
      producer: jest.spyOn(Kafka.prototype, 'producer'),
      consumer: jest.spyOn(Kafka.prototype, 'consumer'),
    };
    const bus = aBus();
    await subscribe(bus, 'told', () => Promise.resolve());
    await bus.publish(TOPIC, [{ key: aProject(), value: Buffer.from('x') }]);
    await eventually(() => expect(created.consumer).toHaveBeenCalled());
    const producer = created.producer.mock.calls[0]?.[0];
    expect(producer).toMatchObject({ idempotent: false, maxInFlightRequests: 1, allowAutoTopicCreation: false });
    expect(producer).not.toHaveProperty('transactionalId');
    const library: object = jest.requireActual('kafkajs/src/retry/defaults');
    const underTest: object = jest.requireActual('kafkajs/src/retry/defaults.test');
    expect(library).not.toEqual(underTest); // what NODE_ENV=test would change behind our back
    for (const told of [producer?.retry, created.consumer.mock.calls[0]?.[0].retry])
      expect(Object.keys(told ?? {})).toEqual(expect.arrayContaining(Object.keys(library)));
  });

  it('makes every topic with the number of partitions that is fixed for ever (P17, P05)', async () => {
    const prefix = `p17${randomUUID()}.`;
    const bus = aBus(prefix);
    await bus.publish(TOPIC, [{ key: aProject(), value: Buffer.from('x') }]);
    const { topics } = await admin.fetchTopicMetadata({ topics: TOPICS.map((topic) => `${prefix}${topic}`) });
    expect(topics.map(({ partitions }) => partitions.length)).toEqual(TOPICS.map(() => PARTITIONS));
    // Three brokers and four members of a group: nobody is without a partition.
    expect(PARTITIONS).toBeGreaterThanOrEqual(3 * 4);
    const partition = Partitioners.DefaultPartitioner();
    const of = (count: number, key: string): number =>
      partition({
        topic: TOPIC,
        partitionMetadata: Array.from({ length: count }, (_, partitionId) => ({
          partitionErrorCode: 0,
          partitionId,
          leader: 1,
          replicas: [1],
          isr: [1],
        })),
        message: { key, value: null },
      });
    const keys = Array.from({ length: 100 }, (_, at) => `project-${at}`);
    expect(keys.filter((key) => of(PARTITIONS, key) !== of(PARTITIONS + 1, key)).length).toBeGreaterThan(50);
  });
});
