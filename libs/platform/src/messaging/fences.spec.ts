import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MessageHandler } from '@nestjs/microservices';
import { LocalBus } from './local-bus';
import { LuodiEventServer } from './event-server';

const ROOT = path.resolve(__dirname, '../../../..');

/** Every source of the product by its path from the root; specs and the test kit are not part of it. */
const SOURCES: ReadonlyMap<string, string> = new Map(
  ['apps', 'libs'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(
        (file) => /\/src\/.*\.ts$/.test(file) && !/\.(spec|suite)\.ts$|node_modules|\/dist\/|^testing\//.test(file),
      )
      .map((file) => [`${folder}/${file}`, readFileSync(path.join(ROOT, folder, file), 'utf8')] as const),
  ),
);
const where = (pattern: RegExp): string[] =>
  [...SOURCES].flatMap(([file, text]) => (pattern.test(text) ? [file] : [])).sort();

describe('what the sources of the product may do with the bus', () => {
  it('only the adapter knows kafkajs: another one can take its place (P01)', () => {
    expect(where(/from 'kafkajs/)).toEqual([
      'libs/platform/src/messaging/kafka-bus.ts',
      'libs/platform/src/messaging/kafka-client.ts',
      'libs/platform/src/messaging/kafka-subscription.ts',
    ]);
  });

  it('nobody begins a Kafka transaction or is idempotent at the broker (P10, P11)', () => {
    expect(where(/transactionalId|sendOffsets|idempotent: true/)).toEqual([]);
  });

  it('nobody uses the Kafka server, client or request pattern of Nest (P23, P24)', () => {
    expect(where(/Transport\.KAFKA|ServerKafka|ClientKafka|MessagePattern|ClientProxy/)).toEqual([]);
  });

  it('only the relay publishes: what a command did goes out after its commit, whatever the broker does (P25, F33)', () => {
    expect(where(/\.publish\(topicOf|bus\.publish\(/)).toEqual(['libs/platform/src/messaging/relay.ts']);
    expect(where(/\bbus\.emit\(|client\.emit\(/)).toEqual([]);
  });

  it('nothing is made anew for each request (P28)', () => {
    expect(where(/Scope\.(REQUEST|TRANSIENT)|@Inject\(REQUEST\)/)).toEqual([]);
  });
});

it('the event server refuses a handler that would answer a request (P24)', async () => {
  const server = new LuodiEventServer({ service: 'land', bus: new LocalBus(), databaseUrl: 'postgres://nowhere' });
  const handler = (() => Promise.resolve()) as unknown as MessageHandler;
  expect(() => server.addHandler('luodi.leads.lead-logged.v1', handler, false)).toThrow('P24');
  expect(() => server.addHandler('luodi.leads.lead-logged.v1', handler, true)).not.toThrow();
  await server.close();
});
