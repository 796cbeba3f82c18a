export { consumersAhead, type Ahead } from './consumers-ahead';
export { CONSUMES, ConsumesEvent, contractsOf, Fact } from './consumes-event';
export {
  BusClosed,
  EventBus,
  type Batch,
  type BusMessage,
  type BusStatus,
  type Received,
  type SubscribeOptions,
  type Subscription,
} from './event-bus';
export { LocalBus, type LocalBusOptions } from './local-bus';
export { KafkaBus } from './kafka-bus';
export { type KafkaBusOptions } from './kafka-client';
export { LuodiEventServer, type EventServerOptions } from './event-server';
export { Relay, type RelayOptions } from './relay';
export { Parking, type ParkedMessage, type Replayed } from './parking';
export { DEFAULT_RETRY, type RetryPolicy } from './intake';
export { messagingMigrations } from './migrations';
