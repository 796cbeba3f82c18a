export { createLogger, silentLogger, type Logger } from './logger';
export { Metrics, type Backlog } from './metrics';
export { traceparentFrom } from './traceparent';
