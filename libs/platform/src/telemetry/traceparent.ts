import { randomBytes } from 'node:crypto';
import { context, propagation } from '@opentelemetry/api';

const TRACEPARENT = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/**
 * The trace context to carry on: the sender's when it is well formed, else the running span's, else a new one, so
 * that a trace leads from HTTP through outbox and consumer whether or not an OpenTelemetry SDK is loaded.
 */
export function traceparentFrom(header: string | string[] | undefined): string {
  if (typeof header === 'string' && TRACEPARENT.test(header)) return header;
  const carrier: { traceparent?: string } = {};
  propagation.inject(context.active(), carrier);
  return carrier.traceparent ?? `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-00`;
}
