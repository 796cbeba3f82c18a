import { randomUUID } from 'node:crypto';
import type { Service } from '@luodi/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import {
  authenticate,
  isService,
  permit,
  GATEWAY_TOKEN_HEADER,
  gatewayTokenOf,
  SERVICE_TOKEN_HEADER,
  type AuthPorts,
  type DenialSink,
} from '../auth';
import { Refused } from '../commands';
import type { Logger, Metrics } from '../telemetry';
import { noteDenials } from './note-denials';
import { parseJsonBody } from './json-body';
import { answerProblem } from './problem.filter';
import { inputReader, type ReadInput, type RawInput } from './read-input';
import { beginRequestSpan, endRequestSpan } from './request-span';
import { SECURITY_HEADERS } from './security-headers';
import './request';

export interface HttpOptions {
  readonly service: Service | 'gateway';
  readonly auth: AuthPorts;
  /** Secret of Luodi's own processes, for `/internal/*`. */
  readonly serviceSecret: string;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** S26: answers only what the gateway hands on, with the secret of the installation beside the person's token. */
  readonly behindGateway?: boolean;
  /** Where refusals are kept (S85). */
  readonly denials?: DenialSink;
  /** False while what a request needs is not there yet: answered 503. */
  readonly isReady?: () => boolean;
}

/** Bytes of a body; files travel another way. */
const BODY_LIMIT = 1024 * 1024;
const CORRELATION_ID = /^[\w-]{8,64}$/;

/**
 * The Fastify of one service with everything that holds for every request: ids, headers, who and may they, body
 * limits, validation, problems. It works in Fastify's own hooks, before Nest: nothing is parsed for a stranger.
 */
export function createHttpAdapter(options: HttpOptions): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    logger: false,
    skipMiddie: true,
    trustProxy: false,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 300 },
    exposeHeadRoutes: false,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      answerProblem(error, request, reply, options.logger),
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  decorate(fastify);
  const routes = rememberRoutes(fastify);
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: BODY_LIMIT }, parseJsonBody);
  fastify.addHook('onRequest', onRequest(options, routes));
  fastify.addHook('preHandler', validate());
  fastify.addHook('onResponse', measure(options.metrics));
  if (options.denials) fastify.addHook('onResponse', noteDenials(options.service, options.denials));
  return adapter;
}

function decorate(fastify: FastifyInstance): void {
  fastify.decorateRequest('luodiCorrelationId', '');
  fastify.decorateRequest('luodiTraceparent', '');
  fastify.decorateRequest('luodiCaller', undefined);
  fastify.decorateRequest('luodiInput', undefined);
  fastify.decorateRequest('luodiRefusal', undefined);
  fastify.decorateRequest('luodiSpan', undefined);
}

interface KnownRoute {
  readonly method: string;
  readonly path: RegExp;
}

/** S37, P-check: a route that no contract declares cannot be served; remembers the rest to tell 405 from 404. */
function rememberRoutes(fastify: FastifyInstance): KnownRoute[] {
  const known: KnownRoute[] = [];
  fastify.addHook('onRoute', (route: RouteOptions) => {
    const { luodi, luodiPlatform } = route.config ?? {};
    if (!luodi && !luodiPlatform) {
      throw new Error(`${String(route.method)} ${route.url} has no declared route: bind it with @Route(…)`);
    }
    const path = new RegExp(`^${route.url.replaceAll(/:\w+/g, '[^/]+')}$`);
    known.push(...[route.method].flat().map((method) => ({ method, path })));
  });
  return known;
}

function onRequest(options: HttpOptions, routes: readonly KnownRoute[]) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const correlationId = correlationIdOf(request.headers['x-correlation-id']);
    request.luodiCorrelationId = correlationId;
    beginRequestSpan(request, options.service);
    reply.headers(SECURITY_HEADERS).header('x-correlation-id', correlationId);
    const { luodi, luodiPlatform } = request.routeOptions.config;
    if (luodiPlatform === 'open') return;
    if (luodiPlatform === 'service') {
      if (!isService(request.headers[SERVICE_TOKEN_HEADER], options.serviceSecret))
        throw new Refused([{ code: 'COMMON.UNAUTHENTICATED' }]);
      return;
    }
    if (!luodi) throw unknown(request, reply, routes);
    if (options.behindGateway && !isHandedOn(request, options.serviceSecret))
      throw new Refused([{ code: 'COMMON.UNAUTHENTICATED' }]);
    const ids = { correlationId, traceparent: request.luodiTraceparent };
    request.luodiCaller = await authenticate(luodi, request.raw, ids, options.auth);
    permit(luodi, request.luodiCaller);
    if (options.isReady && !options.isReady()) throw new Refused([{ code: 'COMMON.UNAVAILABLE' }]);
    if (request.headers['content-encoding'] !== undefined)
      throw new Refused([{ code: 'COMMON.UNSUPPORTED_MEDIA_TYPE' }]);
  };
}

/** By the gateway for somebody, or asked by another process of ours for itself. */
const isHandedOn = ({ headers }: FastifyRequest, secret: string): boolean =>
  isService(headers[GATEWAY_TOKEN_HEADER], gatewayTokenOf(secret)) || isService(headers[SERVICE_TOKEN_HEADER], secret);

const correlationIdOf = (given: string | string[] | undefined): string =>
  typeof given === 'string' && CORRELATION_ID.test(given) ? given : randomUUID();

function unknown(request: FastifyRequest, reply: FastifyReply, routes: readonly KnownRoute[]): Refused {
  const path = request.url.split('?', 1)[0] ?? '';
  const methods = routes.filter((route) => route.path.test(path)).map((route) => route.method);
  if (methods.length === 0) return new Refused([{ code: 'COMMON.NOT_FOUND' }]);
  void reply.header('allow', [...new Set(methods)].join(', '));
  return new Refused([{ code: 'COMMON.METHOD_NOT_ALLOWED' }]);
}

function validate() {
  const readers = new WeakMap<object, (raw: RawInput) => ReadInput>();
  return async (request: FastifyRequest): Promise<void> => {
    const { luodi } = request.routeOptions.config;
    if (!luodi) return;
    const reader = readers.get(luodi) ?? inputReader(luodi);
    readers.set(luodi, reader);
    const key = request.headers['idempotency-key'];
    request.luodiInput = reader({
      params: request.params,
      query: request.query,
      body: request.body,
      idempotencyKey: typeof key === 'string' ? key : undefined,
    });
  };
}

const measure =
  (metrics: Metrics) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const labels = {
      route: request.routeOptions.url ?? 'none',
      method: request.method,
      status: String(reply.statusCode),
    };
    metrics.httpDuration.observe(labels, reply.elapsedTime / 1000);
    endRequestSpan(request, reply);
  };
