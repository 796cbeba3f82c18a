import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { languageOf } from './language';
import { problemOf } from './problem';
import { SECURITY_HEADERS } from './security-headers';
import './request';

/** Answers every error of controllers, hooks and Fastify itself; the only place where an error becomes HTTP. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), this.logger);
  }
}

/** S83: the caller of a 500 gets ids and nothing else; the log gets the rest under the same id. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply, logger: Logger): void {
  const correlationId = request.luodiCorrelationId ?? uuidv7();
  const answer = problemOf(error, {
    language: languageOf(request.headers['accept-language']),
    correlationId,
    newErrorId: uuidv7,
  });
  request.luodiRefusal = answer.problem.code;
  if (answer.unexpected) {
    const { errorId } = answer.problem;
    logger.error({ err: error, errorId, correlationId, route: request.routeOptions?.url }, 'request failed');
  }
  if (reply.sent || reply.raw.headersSent) return;
  reply
    .code(answer.status)
    .headers(SECURITY_HEADERS)
    .headers(answer.headers)
    .type('application/problem+json; charset=utf-8');
  void reply.send(JSON.stringify(answer.problem));
}
