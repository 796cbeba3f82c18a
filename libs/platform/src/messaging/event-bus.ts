/** A message as the relay hands it over. */
export interface BusMessage {
  /** Project id: messages of one key stay in order. */
  readonly key: string;
  readonly value: Buffer;
}

/** A message as it arrives: raw, because whether it can be read is the consumer's question (P20). */
export interface Received {
  readonly topic: string;
  readonly partition: number;
  /** Where it lies in its partition; with topic and partition the address of an unreadable message (F24). */
  readonly offset: string;
  readonly key: string | null;
  readonly value: Buffer | null;
}

export interface Batch {
  readonly messages: readonly Received[];
  /** Says "alive and waiting on purpose": called in every loop that may last longer than a session (P06). */
  heartbeat(): Promise<void>;
  /** No longer, once the subscription closes or the partition went to another member. */
  isActive(): boolean;
}

export interface SubscribeOptions {
  /** Consumer group: one per service. */
  readonly group: string;
  readonly topics: readonly string[];
  /**
   * Returns when every message is done or parked; only then the position is committed (P07). A rejection means "not
   * handled": the same messages come again.
   */
  readonly onBatch: (batch: Batch) => Promise<void>;
}

export interface Subscription {
  /** Stops the intake, waits for the batch in flight, commits what was handled (P16). */
  close(): Promise<void>;
}

export interface BusStatus {
  readonly connected: boolean;
  /** Liveness is progress (P04): false asks for a restart of the process. */
  readonly progressing: boolean;
  readonly detail?: string;
}

/**
 * What Luodi asks of a message broker, and all that a service ever sees of it (P01). `LocalBus` and `KafkaBus` pass one
 * contract suite; a third adapter has to pass it too. At least once, in order per key; nothing more is promised.
 */
export abstract class EventBus {
  /** Resolves when the messages are safe: on all in-sync replicas, or handled by every local group. */
  abstract publish(topic: string, messages: readonly BusMessage[]): Promise<void>;

  /** Connects in the background: a broker that is away does not keep a service from starting. */
  abstract subscribe(options: SubscribeOptions): Promise<Subscription>;

  /** Messages of the group's topics that are not committed yet. */
  abstract lag(group: string): Promise<number>;

  abstract status(): BusStatus;

  abstract close(): Promise<void>;
}

/** The bus, or the group asked for, is closed: publish again later. */
export class BusClosed extends Error {}
