import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Refused } from '@luodi/platform/commands';
import { languageOf, problemOf, SECURITY_HEADERS } from '@luodi/platform/http';

/** A refusal of the gateway itself, in the same form as those of the services. */
export function answerProblem(
  request: IncomingMessage,
  response: ServerResponse,
  code: string,
  facts: Readonly<Record<string, string | number>> = {},
): void {
  const { status, problem, headers } = problemOf(new Refused([{ code, facts }]), {
    language: languageOf(request.headers['accept-language']),
    correlationId: randomUUID(),
    newErrorId: randomUUID,
  });
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    ...headers,
    'content-type': 'application/problem+json; charset=utf-8',
    // The body may not have been read: the connection cannot be used again.
    connection: 'close',
  });
  response.end(JSON.stringify(problem));
}
