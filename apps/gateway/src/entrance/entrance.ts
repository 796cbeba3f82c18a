import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Service } from '@luodi/contracts';
import type { DenialSink } from '@luodi/platform/auth';
import type { Logger } from '@luodi/platform/telemetry';
import type { ServicePort } from '../services/service-port';
import { answerProblem } from './answer-problem';
import { cleanHeaders, setHeader } from './clean-headers';
import type { CookieBearer } from './cookie-bearer';
import { isLogin, type LoginRate } from './login-rate';
import { routeOf } from './route-of';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface EntranceParts {
  readonly services: ReadonlyMap<Service, ServicePort>;
  readonly own: Handler;
  readonly page: Handler;
  readonly cookies: CookieBearer;
  readonly loginRate: LoginRate;
  /** Where refusals are kept (S85). */
  readonly denials?: DenialSink;
  /** Whether browsers reach us by https. */
  readonly secure: boolean;
  readonly logger: Logger;
}

/** The one origin: everything from outside comes through here, is cleaned, and goes to the part that answers it. */
export const entrance = (parts: EntranceParts): Handler => {
  return (request, response) => {
    letIn(parts, request, response).catch((error: unknown) => {
      parts.logger.error({ err: error }, 'the gateway could not hand a request on');
      if (!response.headersSent) answerProblem(request, response, 'COMMON.UNAVAILABLE');
    });
  };
};

async function letIn(parts: EntranceParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const way = routeOf(request.url ?? '/');
  if (way.to === 'nowhere') return answerProblem(request, response, 'COMMON.NOT_FOUND');
  cleanHeaders(request);
  if (way.to === 'page') return parts.page(request, response);
  if (isLogin(request)) {
    const retryAfterSeconds = parts.loginRate.take(request);
    if (retryAfterSeconds > 0)
      return answerProblem(request, response, 'COMMON.TOO_MANY_REQUESTS', { retryAfterSeconds });
  }
  if (!(await parts.cookies.apply(request))) {
    noteForeignOrigin(parts, request);
    return answerProblem(request, response, 'IDENTITY.ORIGIN_REFUSED');
  }
  if (way.to !== 'service') return parts.own(request, response);
  const service = parts.services.get(way.service);
  if (!service) return answerProblem(request, response, 'COMMON.UNAVAILABLE');
  setHeader(request, 'x-forwarded-for', request.socket?.remoteAddress ?? 'inside');
  setHeader(request, 'x-forwarded-proto', parts.secure ? 'https' : 'http');
  service.forward(request, response);
}

/** A write from another site with the cookie of ours (S70): whose it is was not asked, because nothing is done for it. */
function noteForeignOrigin({ denials }: EntranceParts, request: IncomingMessage): void {
  denials?.note({
    at: Date.now(),
    service: 'gateway',
    method: request.method ?? '',
    path: (request.url ?? '').split('?', 1)[0]?.slice(0, 300) ?? '',
    status: 403,
    code: 'IDENTITY.ORIGIN_REFUSED',
    from: request.socket?.remoteAddress ?? 'inside',
  });
}
