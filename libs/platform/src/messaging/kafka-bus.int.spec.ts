import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventBusSuite } from '../../test/fixtures/event-bus.suite';
import { startKafka, whyNoKafka, type KafkaServer } from '../local-servers';
import { KafkaBus } from './kafka-bus';

const missing = whyNoKafka();
if (missing) console.warn(`SKIPPED, the Kafka bus is not tested here: ${missing}`);

(missing ? describe.skip : describe)('the bus of the distributed edition, on a real Apache Kafka (P01)', () => {
  let kafka: KafkaServer;
  let dataDir: string;

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'luodi-kafka-'));
    kafka = await startKafka({ dataDir });
  });
  afterAll(async () => {
    await kafka.kill();
    rmSync(dataDir, { recursive: true, force: true });
  });

  eventBusSuite(() =>
    Promise.resolve(
      new KafkaBus({ brokers: [kafka.broker], clientId: 'suite', prefix: `t${randomUUID()}.`, sessionTimeoutMs: 6000 }),
    ),
  );
});
