import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import { caseWorldMigrations } from '../../test/case-world';
import { World } from '../../test/case-world/running-world';
import { eventually } from '../../test/fixtures/eventually';
import { anEvent, TOPIC } from '../../test/fixtures/events';
import { aMemberProcess, type MemberProcess } from '../../test/kafka/member-process';
import { aLuodiMember, aNaiveMember, type Member } from '../../test/kafka/members';
import { startKafka, whyNoKafka, type KafkaServer } from '../local-servers';
import { KafkaBus } from './kafka-bus';
import { messagingMigrations } from './migrations';

const missing = whyNoKafka();
if (missing) console.warn(`SKIPPED, members of a group are not tested here: ${missing}`);

(missing ? describe.skip : describe)('members of a group, on a real Apache Kafka', () => {
  let kafka: KafkaServer;
  let dataDir: string;
  let world: World;
  const open: { close(): Promise<unknown> }[] = [];
  const processes: MemberProcess[] = [];

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'luodi-kafka-'));
    kafka = await startKafka({ dataDir });
  });
  afterAll(async () => {
    await kafka.kill();
    rmSync(dataDir, { recursive: true, force: true });
  });
  beforeEach(async () => {
    world = await World.create({}, [...caseWorldMigrations, ...messagingMigrations]);
    await world.rows('create table naive_effect (what text not null)');
    await world.rows('grant all on naive_effect to public');
  });
  afterEach(async () => {
    for (const one of processes.splice(0)) await one.kill();
    for (const one of open.splice(0).reverse()) await one.close();
    await world.close();
  });

  const common = (name: string): { broker: string; name: string; databaseUrl: string } => ({
    broker: kafka.broker,
    name,
    databaseUrl: world.database.appUrl,
  });
  const keep = <T extends { close(): Promise<unknown> }>(one: T): T => {
    open.push(one);
    return one;
  };
  const aProcess = async (order: Parameters<typeof aMemberProcess>[0]): Promise<MemberProcess> => {
    const one = await aMemberProcess(order);
    processes.push(one);
    return one;
  };
  const aLuodiPrefix = async (): Promise<{ prefix: string; bus: KafkaBus }> => {
    const prefix = `p${randomUUID()}.`;
    return { prefix, bus: keep(new KafkaBus({ brokers: [kafka.broker], clientId: 'writer', prefix })) };
  };
  const publish = (bus: KafkaBus, project: string, from: number, to: number): Promise<void> =>
    bus.publish(
      TOPIC,
      Array.from({ length: to - from + 1 }, (_, at) => ({
        key: project,
        value: Buffer.from(JSON.stringify(anEvent(project, from + at, { zone: 'zone-a' }))),
      })),
    );
  const effects = async (project: string): Promise<number[]> =>
    (
      await world.rows<{ n: number }>(
        `select substr(data ->> 'title', 8)::int as n from event where stream_id = $1 and type = 'Renamed' order by version`,
        [project],
      )
    ).map((row) => row.n);
  const upTo = (n: number): number[] => Array.from({ length: n }, (_, at) => at + 1);

  it('as many a tutorial has them: a stopped one and its successor handle messages twice (M6)', async () => {
    const topic = `naive${randomUUID()}`;
    const client = new Kafka({ clientId: 'setup', brokers: [kafka.broker], logLevel: logLevel.NOTHING });
    const admin = client.admin();
    await admin.connect();
    await admin.createTopics({ topics: [{ topic, numPartitions: 1 }], waitForLeaders: true });
    await admin.disconnect();
    const producer = client.producer();
    await producer.connect();
    await producer.send({ topic, messages: upTo(24).map((n) => ({ value: `number ${n}` })) });
    await producer.disconnect();

    const stopped = await aProcess({ ...common(topic), kind: 'naive', stopAfter: 12 });
    await eventually(() => expect(stopped.stopped).toBe(true));
    keep(await aNaiveMember(common(topic)));
    const often = (): Promise<{ what: string; n: number }[]> =>
      world.rows('select what, count(*)::int as n from naive_effect group by 1');
    await eventually(async () => expect(await often()).toHaveLength(24), 40_000);
    stopped.goOn();
    expect((await often()).filter(({ n }) => n > 1).length).toBeGreaterThanOrEqual(12);
  });

  it('of Luodi: a stopped one and its successor have every effect once (M6, F16, P07, P08)', async () => {
    const { prefix, bus } = await aLuodiPrefix();
    const project = await world.openCase();
    await publish(bus, project, 1, 24);
    const stopped = await aProcess({ ...common(prefix), kind: 'luodi', stopAfter: 12 });
    await eventually(() => expect(stopped.stopped).toBe(true));
    expect(await effects(project)).toEqual(upTo(12));
    let handled = 0;
    keep(await aLuodiMember({ ...common(prefix), afterEffect: (count) => (handled = count) }));
    await eventually(() => expect(handled).toBe(24), 40_000);
    stopped.goOn();
    await publish(bus, project, 25, 30);
    await eventually(async () => expect((await effects(project)).length).toBe(30));
    expect(await effects(project)).toEqual(upTo(30));
    expect(await world.rows('select 1 from parked')).toEqual([]);
  });

  it('that come and go leave nothing behind and have every effect once, in order (F17, I2, I5, I9)', async () => {
    const { prefix, bus } = await aLuodiPrefix();
    const projects = await Promise.all(upTo(12).map(() => world.openCase()));
    const publishTo = async (from: number, to: number): Promise<void> => {
      for (const project of projects) await publish(bus, project, from, to);
    };
    const members: Member[] = [];
    const join = async (): Promise<void> => void members.push(await aLuodiMember(common(prefix)));
    const leave = async (): Promise<void> => void (await members.shift()?.close());
    await join();
    await publishTo(1, 3);
    await Promise.all([join(), join(), join()]);
    await publishTo(4, 6);
    await Promise.all([leave(), leave()]);
    await publishTo(7, 9);
    await Promise.all([leave(), join()]);
    await publishTo(10, 12);
    await leave();
    members.forEach(keep);
    await eventually(async () => {
      for (const project of projects) expect(await effects(project)).toEqual(upTo(12));
    }, 60_000);
    expect(await world.rows('select 1 from parked')).toEqual([]);
  });

  it('whose own code has a bug outside of every handler end their process (P02)', async () => {
    const { prefix, bus } = await aLuodiPrefix();
    const project = await world.openCase();
    await publish(bus, project, 1, 1);
    const buggy = await aProcess({ ...common(prefix), kind: 'luodi with a bug' });
    expect(await buggy.ended).toBe(1);
    expect(buggy.errors).toContain('a bug outside of every handler');
  });
});
