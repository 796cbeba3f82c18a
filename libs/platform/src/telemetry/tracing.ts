import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Attributes,
  type Context,
  type Span,
  type Tracer,
} from '@opentelemetry/api';

let tracer: Tracer | undefined;

export interface TracingOptions {
  /** Name of the process in traces. */
  readonly process: string;
  /** Base address of an OTLP receiver over HTTP; without it no SDK is loaded and nothing is measured. */
  readonly endpoint: string | undefined;
  /** How long spans are collected before they are sent, milliseconds. */
  readonly everyMs?: number;
}

export interface Tracing {
  /** Sends what is left, but never waits long: a receiver that is away holds up no stop. */
  stop(): Promise<void>;
}

const STOP_LIMIT_MS = 3000;

/**
 * Starts the OpenTelemetry SDK of this process. Parents are explicit (`traceparent` of a request, command or event), so
 * neither a context manager nor instrumentation of libraries is loaded, and work without a span costs nothing.
 */
export async function startTracing(options: TracingOptions): Promise<Tracing> {
  if (options.endpoint === undefined) return { stop: () => Promise.resolve() };
  const { BatchSpanProcessor, TracerProvider } = await import('@opentelemetry/sdk-trace');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const { resourceFromAttributes } = await import('@opentelemetry/resources');
  const exporter = new OTLPTraceExporter({
    url: `${options.endpoint.replace(/\/$/, '')}/v1/traces`,
    timeoutMillis: 5000,
  });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.namespace': 'luodi', 'service.name': options.process }),
    spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: options.everyMs ?? 2000 })],
  });
  tracer = provider.getTracer('luodi');
  return {
    stop: async () => {
      tracer = undefined;
      const late = new Promise<void>((resolve) => setTimeout(resolve, STOP_LIMIT_MS).unref());
      await Promise.race([provider.shutdown().catch(() => undefined), late]);
    },
  };
}

/** False costs nothing: callers need not even make a name for a span. */
export const isTracing = (): boolean => tracer !== undefined;

export interface SpanAbout {
  readonly kind: 'server' | 'internal' | 'producer' | 'consumer';
  /** `traceparent` of what led here. */
  readonly parent: string | undefined;
  readonly attributes?: Attributes;
}

const KINDS = {
  server: SpanKind.SERVER,
  internal: SpanKind.INTERNAL,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
} as const;

/** A piece of work in a trace; carries ids and names only, never input (S79, S82). */
export class TracedSpan {
  /** For whatever this work leads to. */
  readonly traceparent: string;

  constructor(private readonly span: Span) {
    const { traceId, spanId, traceFlags } = span.spanContext();
    this.traceparent = `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
  }

  /** `fault`: a code or the kind of an error, no sentence; it may quote what nobody may read. */
  end(attributes: Attributes = {}, fault?: string): void {
    this.span.setAttributes(attributes);
    if (fault !== undefined) this.span.setStatus({ code: SpanStatusCode.ERROR, message: fault });
    this.span.end();
  }
}

/** Begins a span, or nothing when this process does not trace. */
export function startSpan(name: string, { kind, parent, attributes = {} }: SpanAbout): TracedSpan | undefined {
  if (!tracer) return undefined;
  return new TracedSpan(tracer.startSpan(name, { kind: KINDS[kind], attributes }, contextOf(parent)));
}

/** Runs `work` in a span that ends with it; `work` gets the `traceparent` to pass on. */
export async function traced<T>(
  name: string,
  about: SpanAbout,
  work: (traceparent: string | undefined) => Promise<T>,
): Promise<T> {
  const span = startSpan(name, about);
  if (!span) return work(about.parent);
  try {
    const result = await work(span.traceparent);
    span.end();
    return result;
  } catch (error) {
    span.end({}, error instanceof Error ? error.name : 'failed');
    throw error;
  }
}

const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

function contextOf(traceparent: string | undefined): Context {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(traceparent ?? '') ?? [];
  if (!traceId || !spanId || !flags) return ROOT_CONTEXT;
  const traceFlags = Number.parseInt(flags, 16) & TraceFlags.SAMPLED;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}
