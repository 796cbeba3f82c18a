import type { FastifyReply, FastifyRequest } from 'fastify';
import { startSpan, traceparentFrom } from '../telemetry';
import './request';

/** Begins the span of a request of a declared route; its `traceparent` goes on with the command it leads to. */
export function beginRequestSpan(request: FastifyRequest, service: string): void {
  const parent = typeof request.headers.traceparent === 'string' ? request.headers.traceparent : undefined;
  const { config, url = '' } = request.routeOptions;
  if (config.luodi)
    request.luodiSpan = startSpan(`${request.method} ${url}`, {
      kind: 'server',
      parent,
      attributes: { 'luodi.service': service, 'luodi.correlation_id': request.luodiCorrelationId },
    });
  request.luodiTraceparent = request.luodiSpan?.traceparent ?? traceparentFrom(parent);
}

/** Ends it with the status that was answered; 5xx is a fault, a refusal is an answer. */
export function endRequestSpan(request: FastifyRequest, reply: FastifyReply): void {
  const { statusCode } = reply;
  const fault = statusCode >= 500 ? String(statusCode) : undefined;
  request.luodiSpan?.end({ 'http.response.status_code': statusCode }, fault);
}
