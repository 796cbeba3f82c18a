import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { languageOf, SECURITY_HEADERS, type Language } from '@luodi/platform/http';
import type { ConsoleFolder } from '../console/console-files';
import { serveConsole } from '../console/serve-console';
import { answerProblem } from '../entrance/answer-problem';
import type { Edition } from '../gateway-parts';
import type { ServicePort } from '../services/service-port';
import { STYLE } from './html';
import { readState } from './read-state';
import { referencePage } from './reference-page';
import { statusPage } from './status-page';

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

const HEADERS = {
  ...SECURITY_HEADERS,
  'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'content-type': 'text/html; charset=utf-8',
};

export interface PageParts {
  readonly services: readonly ServicePort[];
  readonly edition: Edition;
  /** Where no console was built, the status page is the first page. */
  readonly console: ConsoleFolder;
}

/** Everything that is not `/api`: the console, `/status`, `/docs`; `/health/*` for those who watch the process. */
export const pages =
  (parts: PageParts) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    answer(parts, request, response).catch(() => answerProblem(request, response, 'COMMON.UNAVAILABLE'));
  };

async function answer(
  { services: ports, edition, console }: PageParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://gateway');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return answerProblem(request, response, 'COMMON.NOT_FOUND');
  const language = languageAsked(url, request);
  if (url.pathname === '/status') return page(response, statusPage(language, await readState(ports), edition));
  if (url.pathname === '/docs') return page(response, referencePage(language));
  if (url.pathname === '/health/live') return health(response, true);
  if (url.pathname === '/health/ready')
    return health(
      response,
      (await readState(ports)).services.every((one) => one.up),
    );
  const files = console.current();
  if (files && (await serveConsole(files, url.pathname, request, response))) return;
  if (!files && url.pathname === '/') return page(response, statusPage(language, await readState(ports), edition));
  return answerProblem(request, response, 'COMMON.NOT_FOUND');
}

function languageAsked(url: URL, request: IncomingMessage): Language {
  const asked = url.searchParams.get('lang');
  return asked === 'zh' || asked === 'en' ? asked : languageOf(request.headers['accept-language']);
}

const page = (response: ServerResponse, html: string): void => {
  response.writeHead(200, HEADERS).end(html);
};

const health = (response: ServerResponse, ok: boolean): void => {
  response
    .writeHead(ok ? 200 : 503, { ...SECURITY_HEADERS, 'content-type': 'application/json' })
    .end(JSON.stringify({ ok }));
};
