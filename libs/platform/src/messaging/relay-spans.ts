import { startSpan, isTracing } from '../telemetry/tracing';

/** The envelope's own attribute stands before the data, so the first one found is it. */
const TRACEPARENT = /"traceparent":"(00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2})"/;

/**
 * One span per command whose events are in this batch, from handing over to the broker's answer: a child of the
 * command, so that a trace shows how long a fact waited in the outbox. Returns what ends them.
 */
export function publishSpans(topic: string, events: readonly string[]): (fault?: string) => void {
  if (!isTracing()) return () => undefined;
  const parents = new Set(events.flatMap((event) => TRACEPARENT.exec(event)?.[1] ?? []));
  const spans = [...parents].map((parent) =>
    startSpan(`publish ${topic}`, { kind: 'producer', parent, attributes: { 'luodi.batch_size': events.length } }),
  );
  return (fault) => {
    for (const span of spans) span?.end({}, fault);
  };
}
