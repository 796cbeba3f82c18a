/** Every service that owns data, in lifecycle order. */
export const SERVICES = ['identity', 'leads', 'approval', 'land', 'evaluation', 'ledger'] as const;

export type Service = (typeof SERVICES)[number];

/** The only place where a topic is named: one per service, keyed by project id. */
export const topicOf = (service: Service): string => `${service}.events`;

export const TOPICS: readonly string[] = SERVICES.map(topicOf);

/** Fixed for ever: another count maps keys to other partitions and order is gone (P17). */
export const PARTITIONS = 12;
