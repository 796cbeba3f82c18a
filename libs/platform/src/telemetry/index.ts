export { createLogger, silentLogger, type Logger } from './logger';
export { NestLogger } from './nest-logger';
export { Metrics, type Backlog } from './metrics';
export { traceparentFrom } from './traceparent';
