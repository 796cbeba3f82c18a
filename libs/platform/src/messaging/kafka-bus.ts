import { CompressionTypes, Partitioners, type Kafka, type Producer } from 'kafkajs';
import {
  BusClosed,
  EventBus,
  type BusMessage,
  type BusStatus,
  type SubscribeOptions,
  type Subscription,
} from './event-bus';
import { asAdmin, createTopics, kafkaOf, physical, RETRY, type KafkaBusOptions } from './kafka-client';
import { KafkaSubscription } from './kafka-subscription';

/**
 * The bus of the distributed edition. The producer is neither idempotent nor transactional (P10, P11): event ids and
 * numbers tell duplicates apart, and one relay per database keeps the order.
 */
export class KafkaBus extends EventBus {
  private readonly kafka: Kafka;
  private readonly subscriptions = new Map<string, KafkaSubscription>();
  private producer: Promise<Producer> | undefined;
  private published = true;
  private closed = false;

  constructor(private readonly options: KafkaBusOptions) {
    super();
    this.kafka = kafkaOf(options);
  }

  /** A failed send throws its connection away: the next try is a fresh one, which comes back sooner than kafkajs does. */
  async publish(topic: string, messages: readonly BusMessage[]): Promise<void> {
    if (this.closed) throw new BusClosed('the bus is closed');
    const connecting = (this.producer ??= this.connect());
    try {
      const producer = await connecting;
      await producer.send({
        topic: physical(this.options, topic),
        acks: -1,
        compression: CompressionTypes.None,
        messages: messages.map(({ key, value }) => ({ key, value })),
      });
      this.published = true;
    } catch (error) {
      this.published = false;
      if (this.producer === connecting) this.producer = undefined;
      void connecting.then((producer) => producer.disconnect()).catch(() => undefined);
      throw error;
    }
  }

  subscribe(options: SubscribeOptions): Promise<Subscription> {
    if (this.closed) return Promise.reject(new BusClosed('the bus is closed'));
    if (options.topics.length === 0) return Promise.resolve({ close: () => Promise.resolve() });
    const subscription = new KafkaSubscription(this.kafka, this.options, options);
    this.subscriptions.set(options.group, subscription);
    subscription.start();
    return Promise.resolve({
      close: async () => {
        await subscription.close();
        if (this.subscriptions.get(options.group) === subscription) this.subscriptions.delete(options.group);
      },
    });
  }

  async lag(group: string): Promise<number> {
    const topics = this.subscriptions.get(group)?.topics ?? [];
    const names = topics.map((topic) => physical(this.options, topic));
    return asAdmin(this.kafka, async (admin) => {
      const committed = await admin.fetchOffsets({ groupId: physical(this.options, group), topics: names });
      let lag = 0n;
      for (const { topic, partitions } of committed) {
        const ends = new Map((await admin.fetchTopicOffsets(topic)).map((end) => [end.partition, end]));
        for (const { partition, offset } of partitions) {
          const end = ends.get(partition);
          if (end) lag += BigInt(end.high) - BigInt(offset === '-1' ? end.low : offset);
        }
      }
      return Number(lag);
    });
  }

  status(): BusStatus {
    const subscriptions = [...this.subscriptions.values()];
    const stuck = subscriptions.find((subscription) => !subscription.progressing);
    return {
      connected: this.published && subscriptions.every((subscription) => subscription.joined),
      progressing: stuck === undefined,
      ...(stuck && { detail: `group ${stuck.group} makes no progress` }),
    };
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.subscriptions.values()].map((subscription) => subscription.close()));
    const producer = await this.producer?.catch(() => undefined);
    await producer?.disconnect();
  }

  private async connect(): Promise<Producer> {
    await createTopics(this.kafka, this.options);
    const producer = this.kafka.producer({
      idempotent: false,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
      retry: { ...RETRY, retries: 2 },
    });
    await producer.connect();
    return producer;
  }
}
