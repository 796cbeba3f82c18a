import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern, Payload, Transport } from '@nestjs/microservices';
import { leadLoggedV1 } from '@luodi/contracts';
import { Kafka, logLevel } from 'kafkajs';
import { eventually } from '../../test/fixtures/eventually';
import { anEvent, aProject, inBytes, TOPIC } from '../../test/fixtures/events';
import { aPostgres, type TestServer } from '../../test/fixtures/service-database';
import { startKafka, whyNoKafka } from '../local-servers';
import { ConsumesEvent } from './consumes-event';
import { LuodiEventServer } from './event-server';
import { LocalBus } from './local-bus';
import { messagingMigrations } from './migrations';

describe('an error of a handler', () => {
  let postgres: TestServer;
  beforeAll(async () => void (postgres = await aPostgres()));
  afterAll(() => postgres.stop());

  async function reasonOf(binding: MethodDecorator): Promise<string | undefined> {
    class FailingConsumer {
      take(): Promise<void> {
        return Promise.reject(new TypeError('the plot ratio is missing'));
      }
    }
    const method = Object.getOwnPropertyDescriptor(FailingConsumer.prototype, 'take');
    binding(FailingConsumer.prototype, 'take', method ?? {});
    Controller()(FailingConsumer);
    class FailingModule {}
    Module({ controllers: [FailingConsumer] })(FailingModule);
    const bus = new LocalBus();
    const { appUrl } = await postgres.database(messagingMigrations);
    const retry = { attempts: 1, firstDelayMs: 1, maxDelayMs: 1 };
    const strategy = new LuodiEventServer({ service: 'approval', bus, databaseUrl: appUrl, retry });
    const app = await NestFactory.createMicroservice(FailingModule, { strategy, logger: false });
    await app.listen();
    await bus.publish(TOPIC, [inBytes(anEvent(aProject(), 1))]);
    const [parked] = await eventually(async () => {
      const list = await strategy.parking.list();
      expect(list).toHaveLength(1);
      return list;
    });
    await app.close();
    await bus.close();
    return parked?.reason;
  }

  it('reaches us as it was thrown; through the filter of Nest it says nothing (P21)', async () => {
    expect(await reasonOf(ConsumesEvent(leadLoggedV1))).toBe('TypeError: the plot ratio is missing');
    expect(await reasonOf(EventPattern(leadLoggedV1.type) as MethodDecorator)).not.toContain('plot ratio');
  });
});

const missing = whyNoKafka();
if (missing) console.warn(`SKIPPED, the Kafka server of Nest is not tested here: ${missing}`);

(missing ? it.skip : it)(
  'the Kafka server of Nest hands malformed bytes to the handler as text, and knows no parking (P20, P22, P23, P26)',
  async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'luodi-kafka-'));
    const kafka = await startKafka({ dataDir });
    const topic = `nest${randomUUID()}`;
    const client = new Kafka({ clientId: 'setup', brokers: [kafka.broker], logLevel: logLevel.NOTHING });
    const admin = client.admin();
    await admin.connect();
    await admin.createTopics({ topics: [{ topic, numPartitions: 1 }], waitForLeaders: true });
    await admin.disconnect();
    const producer = client.producer();
    await producer.connect();
    await producer.send({ topic, messages: ['{bad', '{"n":"throws"}', '{"n":"after"}'].map((value) => ({ value })) });
    await producer.disconnect();

    const seen: unknown[] = [];
    class NaiveController {
      take(value: unknown): Promise<void> {
        seen.push(value);
        return JSON.stringify(value).includes('throws') ? Promise.reject(new Error('no')) : Promise.resolve();
      }
    }
    EventPattern(topic)(
      NaiveController.prototype,
      'take',
      Object.getOwnPropertyDescriptor(NaiveController.prototype, 'take') ?? {},
    );
    Payload()(NaiveController.prototype, 'take', 0);
    Controller()(NaiveController);
    class NaiveModule {}
    Module({ controllers: [NaiveController] })(NaiveModule);
    const app = await NestFactory.createMicroservice(NaiveModule, {
      transport: Transport.KAFKA,
      options: {
        client: { brokers: [kafka.broker], logLevel: logLevel.NOTHING },
        consumer: { groupId: topic, maxWaitTimeInMs: 100, retry: { retries: 1, initialRetryTime: 50 } },
        subscribe: { fromBeginning: true },
      },
      logger: false,
    });
    await app.listen();
    // The second message is tried for ever and the third is never reached.
    await eventually(() => expect(seen.length).toBeGreaterThanOrEqual(6), 60_000);
    const [bytes, ...others] = seen;
    expect(bytes).toBe('{bad');
    expect(new Set(others.map((value) => JSON.stringify(value)))).toEqual(new Set(['{"n":"throws"}']));
    await app.close();
    await kafka.kill();
    rmSync(dataDir, { recursive: true, force: true });
  },
);
