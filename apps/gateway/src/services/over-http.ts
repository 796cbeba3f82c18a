import { Agent, request as send, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Service } from '@luodi/contracts';
import { GATEWAY_TOKEN_HEADER, gatewayTokenOf, SERVICE_TOKEN_HEADER } from '@luodi/platform/auth';
import type { ServiceStatus } from '@luodi/platform/boot';
import { answerProblem } from '../entrance/answer-problem';
import type { ServicePort } from './service-port';

/** A service that does not begin to answer within this is told to the caller as 504 (F70), below every client's patience. */
const PATIENCE_MS = 5000;
/** Sockets to one service: the rest waits, so that a slow one does not pile them up. */
const SOCKETS = 256;

const HOP_BY_HOP = ['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade'];

/** Headers that concern one connection only stay on it (RFC 9110, 7.6.1). */
export const withoutHopByHop = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.includes(name)));

/** A service in a process of its own. */
export function overHttp(name: Service, url: string, serviceSecret: string, patienceMs = PATIENCE_MS): ServicePort {
  const agent = new Agent({ keepAlive: true, maxSockets: SOCKETS });
  const gatewayToken = gatewayTokenOf(serviceSecret);
  const ask: ServicePort['ask'] = async (method, path, body) => {
    const answer = await fetch(new URL(path, url), {
      method,
      headers: {
        [SERVICE_TOKEN_HEADER]: serviceSecret,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patienceMs),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  };
  return {
    name,
    forward: (request, response) =>
      proxy({ target: new URL(request.url ?? '/', url), agent, patienceMs, gatewayToken }, request, response),
    ask,
    status: async () => {
      const answer = await ask('GET', '/internal/status');
      const status = answer.body as ServiceStatus | undefined;
      if (answer.status !== 200 || typeof status?.now !== 'number')
        throw new Error(`${name} answered ${answer.status}`);
      return status;
    },
    setClock: async (offsetMs) => {
      const answer = await ask('POST', '/internal/clock', { offsetMs });
      if (answer.status >= 300) throw new Error(`${name} answered ${answer.status}`);
    },
  };
}

interface Way {
  readonly target: URL;
  readonly agent: Agent;
  readonly patienceMs: number;
  readonly gatewayToken: string;
}

/** Streams both ways; what has begun is never answered twice. */
function proxy(
  { target, agent, patienceMs, gatewayToken }: Way,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  // A client that waits for "100 Continue" was answered by our own server; the body is on its way.
  const { expect: _, ...headers } = withoutHopByHop(request.headers);
  // S26: the service answers nobody but us; the person's own token stays on the request.
  headers[GATEWAY_TOKEN_HEADER] = gatewayToken;
  const upstream = send(target, { method: request.method, headers, agent });
  const late = setTimeout(() => fail('GATEWAY.TIMEOUT'), patienceMs);
  const fail = (code: string): void => {
    clearTimeout(late);
    upstream.destroy();
    if (response.headersSent) response.destroy();
    else answerProblem(request, response, code);
  };
  upstream.on('response', (answer) => {
    clearTimeout(late);
    response.writeHead(answer.statusCode ?? 502, withoutHopByHop(answer.headers));
    answer.pipe(response);
    answer.on('error', () => response.destroy());
  });
  upstream.on('error', () => fail('COMMON.UNAVAILABLE'));
  response.on('close', () => {
    clearTimeout(late);
    if (!response.writableFinished) upstream.destroy();
  });
  request.pipe(upstream);
}
