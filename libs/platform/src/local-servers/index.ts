export { startKafka, whyNoKafka, type KafkaServer, type KafkaServerOptions } from './start-kafka';
export { startRedis, whyNoRedis, type RedisServer, type RedisServerOptions } from './start-redis';
