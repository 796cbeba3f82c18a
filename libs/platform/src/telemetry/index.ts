export { createLogger, silentLogger, type Logger } from './logger';
export { masked } from './masked';
export { NestLogger } from './nest-logger';
export { Metrics, type Backlog, type ExecutorFigures } from './metrics';
export { traceparentFrom } from './traceparent';
export {
  isTracing,
  startSpan,
  startTracing,
  traced,
  type SpanAbout,
  type TracedSpan,
  type Tracing,
  type TracingOptions,
} from './tracing';
